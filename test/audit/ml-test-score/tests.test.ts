import { describe, expect, test } from 'vitest';
import { SECTIONS } from '../../../src/audit/ml-test-score/score-test.ts';
import { SCORE_TESTS } from '../../../src/audit/ml-test-score/tests.ts';
import { buildAuditSubject } from '../../builders/audit-subject.ts';

test('there are 28 tests, seven in each section, numbered as in the paper', () => {
  for (const section of SECTIONS)
    expect(
      SCORE_TESTS.filter((each) => each.section === section).map(({ number }) => number),
    ).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

/** By test: what answers none of it, half of it, all of it. Breck et al. (2017) count in this way. */
const RUNS_TESTS = 'workflows: { 0: { deeds: [{ file: a.yml, deed: tests }] } }';
const NO_CI = 'workflows: []';
const TRAINS = 'workflows: { 0: { deeds: [{ file: a.yml, line: 3, deed: training }] } }';
const SERVED = 'deployment: { kind: api }';
const needs = (name: string) =>
  `dependencies: [{ name: ${name}, asks: "", pinned: false, development: false, file: a.txt, line: 2 }]`;
const testing = (file: string) => `tests: { files: [${file}] }`;

const EXAMPLES: Readonly<Record<string, readonly (readonly [example: string, points: number])[]>> =
  {
    'data 1': [
      ['repository: {}', 0],
      [`repository: { scan: { ${NO_CI}, ${needs('pandera')} } }`, 0.5],
      [`repository: { scan: { ${RUNS_TESTS}, ${needs('pandera')} } }`, 1],
    ],
    'data 2': [
      ['features: null', 0],
      ['{}', 0.5],
    ],
    'data 3': [
      ['{}', 0],
      [
        'tradeoffs: [{ chose: ten columns, over: all thirty, because: Each is a measurement. }]',
        0.5,
      ],
    ],
    'data 4': [
      ['leakage: null', 0],
      ['{}', 0.5],
    ],
    'data 5': [
      ['data: { 0: { personalData: null } }', 0],
      ['{}', 0.5],
    ],
    'data 6': [
      ['repository: {}', 0],
      [`repository: { scan: { ${needs('feast')} } }`, 0.5],
    ],
    'data 7': [
      [`repository: { scan: { ${RUNS_TESTS} } }`, 0],
      [`repository: { scan: { ${NO_CI}, ${testing('tests/test_feature_and_data.py')} } }`, 0.5],
      [`repository: { scan: { ${RUNS_TESTS}, ${testing('tests/test_feature_and_data.py')} } }`, 1],
    ],
    'model 1': [
      ['repository: {}', 0],
      ['repository: { files: [.github/pull_request_template.md] }', 0.5],
      ['repository: { files: [.github/CODEOWNERS] }', 1],
    ],
    'model 2': [
      ['framing: { impact: { method: estimated } }', 0],
      ['framing: { impact: { method: measured } }', 0.5],
    ],
    'model 3': [
      ['models: { 0: { search: null } }', 0],
      ['{}', 0.5],
      ['deployment: { ci: { trains: true } }', 1],
    ],
    'model 4': [
      ['{}', 0],
      ['base: forecasting', 0.5],
    ],
    'model 5': [
      ['baselines: null', 0],
      ['{}', 0.5],
    ],
    'model 6': [
      ['evaluation: { slices: null }', 0],
      ['{}', 0.5],
    ],
    'model 7': [
      ['{}', 0],
      ['base: people', 0.5],
      [`repository: { scan: { ${RUNS_TESTS}, ${needs('fairlearn')} } }`, 1],
    ],
    'infrastructure 1': [
      ['splits: { seed: null }\nmodels: { 0: { training: { seeds: [] } } }', 0],
      ['reproducibility: { environment: { kind: unpinned } }', 0],
      ['{}', 0.5],
      [`repository: { scan: { ${TRAINS} } }`, 1],
    ],
    'infrastructure 2': [
      ['reproducibility: { tests: null }', 0],
      [`repository: { scan: { ${NO_CI} } }`, 0.5],
      ['repository: {}', 1],
      ['{}', 1],
    ],
    'infrastructure 3': [
      ['reproducibility: { commands: null }', 0],
      ['{}', 0.5],
      [`repository: { scan: { ${TRAINS} } }`, 1],
    ],
    'infrastructure 4': [
      ['{}', 0],
      [SERVED, 0.5],
      [
        'repository: { scan: { workflows: { 0: { deeds: [{ file: a.yml, deed: tests }, { file: a.yml, deed: deployment }] } } } }',
        0.5,
      ],
    ],
    'infrastructure 5': [
      ['{}', 0],
      ['explainability: { scope: local }', 0.5],
      [`repository: { scan: { ${needs('shap')} } }`, 0.5],
    ],
    'infrastructure 6': [
      ['deployment: { rollback: Start the last image. }', 0],
      ['deployment: { rollback: A canary gets one request in a hundred first. }', 0.5],
      ['repository: { files: [deploy/canary.yaml] }', 0.5],
    ],
    'infrastructure 7': [
      ['{}', 0],
      ['deployment: { rollback: Start the last image. }', 0.5],
    ],
    'monitoring 1': [
      ['repository: {}', 0],
      ['repository: { files: [.github/dependabot.yml] }', 0.5],
    ],
    'monitoring 2': [
      ['{}', 0],
      [SERVED, 0.5],
      [`${SERVED}\nmonitoring: { dashboards: ["https://status.example.org"] }`, 1],
    ],
    'monitoring 3': [
      [SERVED, 0],
      [`${SERVED}\nmonitoring: { drift: { method: population stability index } }`, 0.5],
      [`repository: { scan: { ${RUNS_TESTS}, ${testing('tests/test_skew.py')} } }`, 1],
    ],
    'monitoring 4': [
      ['monitoring: { retraining: { trigger: Recall under 0.9. } }', 0],
      [`${SERVED}\nmonitoring: { retraining: { trigger: Recall under 0.9. } }`, 0.5],
    ],
    'monitoring 5': [
      [SERVED, 0],
      ['deployment: { kind: api, inputValidation: Values out of range are refused. }', 0.5],
      [`repository: { scan: { ${RUNS_TESTS}, ${testing('tests/test_nan.py')} } }`, 1],
    ],
    'monitoring 6': [
      ['deployment: { performance: null }', 0],
      ['{}', 0.5],
    ],
    'monitoring 7': [
      ['{}', 0],
      [SERVED, 0.5],
      [`${SERVED}\nmonitoring: { dashboards: ["https://status.example.org"] }`, 1],
    ],
  };

describe.each(SCORE_TESTS.map((each) => [`${each.section} ${each.number}`, each] as const))(
  '%s',
  (id, each) => {
    test.each(EXAMPLES[id] ?? [['no example', Number.NaN]])('%s gives %d', (example, points) => {
      const evidence = each.find(buildAuditSubject(example));
      expect(Math.max(0, ...evidence.map((found) => found.points))).toBe(points);
      for (const { where } of evidence) expect(where).toMatch(/\S/);
    });

    test('says what it is and what answers it', () => {
      expect(each.name).toMatch(/^[A-Z][^.]*$/);
      expect(each.half).toMatch(/\S/);
      const most = Math.max(...(EXAMPLES[id] ?? []).map(([, points]) => points));
      expect(each.whole !== undefined).toBe(most === 1);
    });
  },
);
