import { expect, test } from 'vitest';
import {
  hasTests,
  hasWorkflow,
  isDeployed,
  isNotebookOnly,
  isToldNotebookOnly,
} from '../../src/audit/code.ts';
import { buildAuditSubject } from '../builders/audit-subject.ts';
import { SMALL_REPOSITORY } from '../builders/repository.ts';

const NO_TESTS = 'tests: { files: [], count: 0, framework: null }';

test.each([
  ['repository: {}', true],
  [`repository: { scan: { ${NO_TESTS} } }`, false],
  ['reproducibility: { tests: null }', false],
  [`repository: { scan: { ${NO_TESTS}, languages: [] } }`, false],
  [`repository: { scan: { ${NO_TESTS}, languages: [{ name: Rust, files: 1, bytes: 9 }] } }`, true],
])('tests are found where they can be, and believed where not: %s', (example, found) => {
  expect(hasTests(buildAuditSubject(example))).toBe(found);
});

test.each([
  ['repository: {}', true],
  ['repository: { scan: { workflows: [] } }', false],
  ['repository: { files: [.woodpecker/test.yaml], scan: { workflows: [] } }', true],
  ['deployment: { ci: null }', false],
])('workflows of any service count: %s', (example, found) => {
  expect(hasWorkflow(buildAuditSubject(example))).toBe(found);
});

test('a repository is made of notebooks alone when no file of code lies beside them', () => {
  const languages = [{ name: 'Jupyter Notebook', files: 1, bytes: 9 }];
  const scan = { ...SMALL_REPOSITORY.scan, notebooks: ['a.ipynb'] };
  expect(isNotebookOnly({ ...SMALL_REPOSITORY, scan: { ...scan, languages } })).toBe(true);
  expect(isNotebookOnly({ ...SMALL_REPOSITORY, scan })).toBe(false);
});

test.each([
  ['commands: null, tests: null', true],
  [
    'commands: [{ purpose: Run, cmd: papermill a.ipynb b.ipynb }], tests: { framework: nbmake }',
    true,
  ],
  ['commands: [{ purpose: Install, cmd: pip install pandas }], tests: null', true],
  [
    'commands: [{ purpose: Run, cmd: "git clone a && cd a && jupyter execute a.ipynb" }], tests: null',
    true,
  ],
  ['commands: [{ purpose: Run, cmd: python train.py }], tests: null', false],
  ['commands: [{ purpose: Run, cmd: uv run train.py }], tests: null', false],
  ['commands: [{ purpose: Run, cmd: "git clone a && python a/train.py" }], tests: null', false],
  ['commands: null, tests: { framework: pytest }', false],
  ['commands: null, tests: null, notebooks: []', false],
])('a manifest of notebooks alone is told from its commands and tests: %s', (rest, alone) => {
  const { project } = buildAuditSubject(
    `reproducibility: { ${rest.includes('notebooks:') ? '' : 'notebooks: [{ path: a.ipynb }], '}${rest} }`,
  );
  expect(isToldNotebookOnly(project)).toBe(alone);
});

test('what nobody says runs does not', () => {
  expect(isDeployed(buildAuditSubject('deployment: null').project)).toBe(false);
  expect(isDeployed(buildAuditSubject('deployment: { kind: edge }').project)).toBe(true);
});
