import { hasTests, isDeployed } from '../code.ts';
import { environmentIn } from '../environment.ts';
import type { SeenCode } from '../code.ts';
import { automatic, filesLike, inWorkflow, told, uses } from './evidence.ts';
import type { Evidence } from './evidence.ts';
import type { ScoreTest } from './score-test.ts';

const section = 'infrastructure';

/** Tests of what trains and serves the model. */
export const INFRASTRUCTURE_TESTS: readonly ScoreTest[] = [
  {
    ...{ section, number: 1, name: 'Training twice gives the same' },
    half: 'a seed and fixed software versions',
    whole: 'a workflow that trains',
    find: (subject) => automatic(repeatable(subject), inWorkflow(subject, 'training')),
  },
  {
    ...{ section, number: 2, name: 'Model code has unit tests' },
    half: 'tests',
    whole: 'a workflow that runs them',
    find: (subject) => (hasTests(subject) ? unitTests(subject) : []),
  },
  {
    ...{ section, number: 3, name: 'The whole pipeline is tested' },
    half: 'reproducibility.commands, or a dvc.yaml, Snakefile or Makefile',
    whole: 'a workflow that trains',
    find: (subject) => {
      const found = [
        ...told(subject, 'reproducibility.commands'),
        ...filesLike(subject, /(?:^|\/)(?:dvc\.yaml|Snakefile|Makefile|MLproject)$/),
      ];
      return automatic(found, inWorkflow(subject, 'training'));
    },
  },
  {
    ...{ section, number: 4, name: 'Quality is checked before the model is served' },
    half: 'framing.successCriterion of what is deployed, or a workflow that tests and deploys',
    find: (subject) => [
      ...(isDeployed(subject.project) ? told(subject, 'framing.successCriterion') : []),
      ...gatedWorkflow(subject),
    ],
  },
  {
    ...{ section, number: 5, name: 'One prediction can be followed step by step' },
    half: 'explainability with scope: local, or a package such as shap',
    find: (subject) => [
      ...(subject.project.manifest.explainability?.scope === 'local'
        ? told(subject, 'explainability.scope')
        : []),
      ...uses(subject, 'captum', 'eli5', 'lime', 'shap'),
    ],
  },
  {
    ...{ section, number: 6, name: 'A new model meets a few requests first' },
    half: 'a canary or shadow release, named in deployment.rollback or a file',
    find: (subject) => [
      ...(/\b(?:canary|shadow)\b/i.test(subject.project.manifest.deployment?.rollback ?? '')
        ? told(subject, 'deployment.rollback')
        : []),
      ...filesLike(subject, /(?:^|[/_.-])canary(?=[/_.-])/i),
    ],
  },
  {
    ...{ section, number: 7, name: 'One can go back to the model before' },
    half: 'deployment.rollback',
    find: (subject) => told(subject, 'deployment.rollback'),
  },
];

// A seed without versions, or versions without a seed, repeats nothing.
function repeatable(subject: SeenCode): Evidence[] {
  const seed = told(subject, 'splits.seed', 'models.*.training.seeds').slice(0, 1);
  const versions = fixedVersions(subject);
  return seed.length > 0 ? versions.flatMap((each) => [...seed, each]) : [];
}

function fixedVersions({ project, repository }: SeenCode): Evidence[] {
  const found = repository && environmentIn(repository);
  if (found) return found.open === undefined ? [{ where: fixedBy(repository), points: 0.5 }] : [];
  const { kind = 'unpinned' } = project.manifest.reproducibility?.environment ?? {};
  return kind === 'unpinned' ? [] : [{ where: 'reproducibility.environment', points: 0.5 }];
}

function fixedBy({ scan }: NonNullable<SeenCode['repository']>): string {
  const [first] = [...scan.locks, ...scan.dependencyFiles, ...scan.dockerfiles];
  return first?.file ?? 'a lock file';
}

function unitTests(subject: SeenCode): Evidence[] {
  const [file = 'reproducibility.tests'] = subject.repository?.scan.tests.files ?? [];
  return automatic([{ where: file, points: 0.5 }], inWorkflow(subject, 'tests'));
}

function gatedWorkflow({ repository }: SeenCode): Evidence[] {
  const gated = repository?.scan.workflows.find(({ deeds }) => {
    const done = new Set(deeds.map(({ deed }) => deed));
    return done.has('deployment') && (done.has('tests') || done.has('training'));
  });
  return gated ? [{ where: gated.file, points: 0.5 }] : [];
}
