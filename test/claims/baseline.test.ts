import { expect, test } from 'vitest';
import { baselineName, baselineSpans } from '../../src/claims/baseline.ts';
import { spanText } from '../../src/claims/text.ts';
import type { Fact } from '../../src/facts/fact.ts';
import { buildFact } from '../builders/fact.ts';

const text = (fact: Fact) => baselineSpans(fact).map(spanText).join('');
const worse = {
  fact: 'x',
  name: 'XGBoost',
  value: 0.61,
  decimals: 3,
  difference: -0.1,
  verdict: 'worse',
} as const;

test('a baseline is named after its value', () => {
  expect(text(buildFact())).toBe(', against 0.813 for the baseline (one-feature rule)');
});

test('a worse value says on which side it lies', () => {
  expect(text(buildFact({ baseline: worse }))).toBe(', below the baseline (XGBoost) at 0.610');
  expect(text(buildFact({ baseline: worse, direction: 'lower' }))).toBe(
    ', above the baseline (XGBoost) at 0.610',
  );
});

test('without a baseline nothing is said', () => {
  expect(text(buildFact({ baseline: undefined }))).toBe('');
  expect(baselineName(buildFact({ baseline: undefined }))).toBe('');
});
