import { expect, test } from 'vitest';
import { answersAt } from '../../src/audit/answers.ts';

const MANIFEST = {
  data: [{ license: 'unknown' }, { license: 'MIT', url: ' ' }, {}],
  limitations: [],
  splits: { seed: 0, testUse: { usedForSelection: false } },
  framing: { problem: 'Ill or well?', impact: { unit: undefined } },
};

test.each([
  ['data.*.license', [['data', 1, 'license']]],
  ['data.*.url', []],
  ['data', [['data']]],
  ['limitations', []],
  ['limitations.*', []],
  ['splits.seed', [['splits', 'seed']]],
  ['splits.testUse.usedForSelection', [['splits', 'testUse', 'usedForSelection']]],
  ['splits.seed.more', []],
  ['framing.*', []],
  ['framing.impact', []],
  ['framing.constructor', []],
  ['nothing.here', []],
])('%s is answered at %j', (pattern, places) => {
  expect(answersAt(MANIFEST, pattern)).toEqual(places);
});
