import { expect, test } from 'vitest';
import { cutOffInUse } from '../../src/facts/cut-off.ts';
import { buildProgression, buildTumours } from '../builders/evaluated.ts';

test('finds the cut-off in use where the family has one', () => {
  expect(cutOffInUse(buildTumours())).toBe(0.5);
  expect(cutOffInUse(buildProgression())).toBeUndefined();
});
