import type { SeenCode } from '../code.ts';
import { automatic, filesLike, inWorkflow, testsNamed, told, uses } from './evidence.ts';
import type { Evidence } from './evidence.ts';
import type { ScoreTest } from './score-test.ts';

const section = 'data';
const SCHEMAS = [
  'deepchecks',
  'frictionless',
  'great-expectations',
  'pandera',
  'soda-core',
  'tensorflow-data-validation',
];

/** Tests of features and data. */
export const DATA_TESTS: readonly ScoreTest[] = [
  {
    ...{ section, number: 1, name: 'What features may look like is written as a schema' },
    half: 'a schema that code checks, such as pandera or Great Expectations',
    whole: 'a workflow that runs the tests',
    find: (subject) => {
      const found = [
        ...uses(subject, ...SCHEMAS),
        ...filesLike(
          subject,
          /(?:^|\/)(?:great_expectations\/|(?:data|features?)[_-]schema\.\w+$)/,
        ),
      ];
      return automatic(found, inWorkflow(subject, 'tests'));
    },
  },
  {
    ...{ section, number: 2, name: 'Each feature helps' },
    half: 'features.top or evaluation.ablations',
    find: (subject) => told(subject, 'features.top', 'evaluation.ablations'),
  },
  {
    ...{ section, number: 3, name: 'No feature costs more than it gives' },
    half: 'an entry of tradeoffs about a feature or column',
    find: featureTradeoffs,
  },
  {
    ...{ section, number: 4, name: 'Features keep to what is allowed' },
    half: 'leakage.featuresLegitimate.how',
    find: (subject) => told(subject, 'leakage.featuresLegitimate.how'),
  },
  {
    ...{ section, number: 5, name: 'Personal data are looked after' },
    half: 'data[].personalData',
    find: (subject) => told(subject, 'data.*.personalData'),
  },
  {
    ...{ section, number: 6, name: 'A new feature is quickly added' },
    half: 'a feature store, such as Feast',
    find: (subject) => uses(subject, 'feast', 'featuretools', 'hopsworks', 'tecton'),
  },
  {
    ...{ section, number: 7, name: 'Code that makes features is tested' },
    half: 'tests named after it, such as tests/test_features.py',
    whole: 'a workflow that runs them',
    find: (subject) =>
      testsNamed(subject, /features?|data|preprocess|transform|clean|encod|tokeni[sz]/i),
  },
];

function featureTradeoffs({ project: { manifest } }: SeenCode): Evidence[] {
  const index = (manifest.tradeoffs ?? []).findIndex(({ chose, over }) =>
    /\b(?:features?|columns?|inputs?|variables?)\b/i.test(`${chose} ${over}`),
  );
  return index < 0 ? [] : [{ where: `tradeoffs[${index}]`, points: 0.5 }];
}
