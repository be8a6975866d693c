import { isDeployed } from '../code.ts';
import type { SeenCode } from '../code.ts';
import { automatic, filesLike, testsNamed, told, uses } from './evidence.ts';
import type { Evidence } from './evidence.ts';
import type { ScoreTest } from './score-test.ts';

const section = 'monitoring';

/** Tests of what runs. A plan for something that does not run answers none of them. */
export const MONITORING_TESTS: readonly ScoreTest[] = [
  {
    ...{ section, number: 1, name: 'A change in what it depends on is told' },
    half: 'Dependabot or Renovate in the repository',
    find: (subject) =>
      filesLike(
        subject,
        /^(?:\.github\/dependabot\.ya?ml|(?:\.github\/)?\.?renovate(?:rc)?(?:\.json5?)?)$/,
      ),
  },
  {
    ...{ section, number: 2, name: 'Inputs are checked in training and in use' },
    half: 'monitoring.data of what is deployed',
    whole: 'monitoring.dashboards',
    find: (subject) => shown(subject, 'monitoring.data'),
  },
  {
    ...{ section, number: 3, name: 'Features are the same in training and in use' },
    half: 'monitoring.drift of what is deployed',
    whole: 'monitoring.dashboards',
    find: (subject) => [
      ...shown(subject, 'monitoring.drift'),
      ...testsNamed(subject, /skew|parity/i),
    ],
  },
  {
    ...{ section, number: 4, name: 'Models in use are not too old' },
    half: 'monitoring.retraining of what is deployed',
    find: (subject) => running(subject, 'monitoring.retraining'),
  },
  {
    ...{ section, number: 5, name: 'No number overflows or is missing' },
    half: 'deployment.inputValidation of what is deployed',
    whole: 'tests named after it, such as tests/test_nan.py, that a workflow runs',
    find: (subject) => [
      ...running(subject, 'deployment.inputValidation'),
      ...testsNamed(subject, /(?:^|_)nans?(?=[_.])|numeric|stability|overflow/i),
    ],
  },
  {
    ...{ section, number: 6, name: 'Speed and memory are measured' },
    half: 'deployment.performance with measuredOn',
    find: (subject) =>
      told(subject, 'deployment.performance.measuredOn').length > 0
        ? told(subject, 'deployment.performance.latencyMs', 'deployment.performance.throughputRps')
        : [],
  },
  {
    ...{ section, number: 7, name: 'Quality in use is watched' },
    half: 'monitoring.model of what is deployed',
    whole: 'monitoring.dashboards',
    find: (subject) => shown(subject, 'monitoring.model'),
  },
];

function running(subject: SeenCode, pattern: string): Evidence[] {
  return isDeployed(subject.project) ? told(subject, pattern) : [];
}

// A page that shows it all the time is no hand any more.
function shown(subject: SeenCode, pattern: string): Evidence[] {
  const [page] = told(subject, 'monitoring.dashboards');
  const watching = uses(subject, 'alibi-detect', 'evidently', 'nannyml', 'whylogs');
  const found = running(subject, pattern);
  return found.length > 0 ? automatic([...found, ...watching], page?.where) : [];
}
