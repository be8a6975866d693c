import type { SeenCode } from '../code.ts';
import { automatic, filesLike, inWorkflow, told, uses } from './evidence.ts';
import type { Evidence } from './evidence.ts';
import type { ScoreTest } from './score-test.ts';

const section = 'model';

/** Tests of how the model was made. */
export const MODEL_TESTS: readonly ScoreTest[] = [
  {
    ...{ section, number: 1, name: 'Model code is reviewed before it is merged' },
    half: 'a pull request template',
    whole: 'a CODEOWNERS file, which asks for a review of every change',
    find: (subject) => [
      ...filesLike(subject, /^(?:\.github\/|\.gitlab\/|docs\/)?CODEOWNERS$/, 1),
      ...filesLike(subject, /^(?:\.github\/|docs\/)?pull_request_template(?:\.md|\/)/i),
    ],
  },
  {
    ...{ section, number: 2, name: 'Measures at the desk follow those in use' },
    half: 'framing.impact with method: measured',
    find: (subject) =>
      subject.project.manifest.framing?.impact?.method === 'measured'
        ? told(subject, 'framing.impact.method')
        : [],
  },
  {
    ...{ section, number: 3, name: 'Hyper-parameters were tuned' },
    half: 'models[].search with its space',
    whole: 'a workflow that trains',
    find: (subject) =>
      automatic(told(subject, 'models.*.search.space'), inWorkflow(subject, 'training')),
  },
  {
    ...{ section, number: 4, name: 'It is known how fast the model ages' },
    half: 'splits.strategy temporal: tested on rows later than those of training',
    find: agedTest,
  },
  {
    ...{ section, number: 5, name: 'A simpler model is not better' },
    half: 'baselines with metrics',
    find: (subject) => told(subject, 'baselines.*.metrics'),
  },
  {
    ...{ section, number: 6, name: 'Quality holds on the parts of the data that matter' },
    half: 'evaluation.slices',
    find: (subject) => told(subject, 'evaluation.slices'),
  },
  {
    ...{ section, number: 7, name: 'Results are compared between groups of people' },
    half: 'fairness.groups',
    whole: 'fairlearn or a like package, in tests a workflow runs',
    find: (subject) => [
      ...told(subject, 'fairness.groups'),
      ...automatic(uses(subject, 'aequitas', 'aif360', 'fairlearn'), inWorkflow(subject, 'tests')),
    ],
  },
];

function agedTest(subject: SeenCode): Evidence[] {
  const isTemporal = subject.project.manifest.splits?.strategy === 'temporal';
  return isTemporal ? told(subject, 'splits.strategy') : [];
}
