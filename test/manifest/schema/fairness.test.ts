import { expect, test } from 'vitest';
import { FairnessSchema } from '../../../src/manifest/schema/fairness.ts';

const errors = (own: object) => ({
  groups: [{ attribute: 'sex', group: 'Female', n: 40, ...own }],
});

test.each([
  [{ policy: { level: 0.5 } }],
  [{ policy: { level: 0.999 } }],
  [{ decision: { favourableOutcome: 'not flagged', favourable: 'negative' } }],
  [errors({ errorMean: 0, errorSd: 0 })],
  [errors({ errorMean: 1e12, errorSd: 1e12 })],
])('%j is accepted', (fairness) => {
  expect(FairnessSchema.safeParse({ applicable: true, ...fairness }).success).toBe(true);
});

test.each([
  [{ policy: { level: 0.9999999999999999 } }],
  [{ policy: { level: 1e-300 } }],
  [{ decision: { favourableOutcome: 'not flagged', favourable: 'flagged' } }],
  [errors({ errorMean: -3 })],
  [errors({ errorMean: 1.7e308 })],
  [errors({ errorMean: 1, errorSd: 1.7e308 })],
])('%j is refused, because nothing can be computed from it', (fairness) => {
  expect(FairnessSchema.safeParse({ applicable: true, ...fairness }).success).toBe(false);
});
