import { describe, expect, test } from 'vitest';
import { betweenSpans, chanceSpans, gapRate, shortChanceSpans } from '../../src/claims/gap.ts';
import { spanText } from '../../src/claims/text.ts';
import { buildFact } from '../builders/fact.ts';

const gapOf = (value: number, p95: number) =>
  buildFact({
    kind: 'gap',
    metric: 'fpr-difference',
    of: 'race',
    unit: 'fraction',
    value,
    chance: { median: 0.01, p95 },
    between: ['Caucasian', 'African-American'],
  });
const text = (spans: ReturnType<typeof chanceSpans>) => spans.map(spanText).join('');

describe('a gap in a sentence', () => {
  test('is named after its rate and says between whom it lies', () => {
    const gap = gapOf(0.214, 0.034);
    expect(`${gapRate(gap)}${text(betweenSpans(gap))}`).toBe(
      'false-positive-rate gap by race between Caucasian and African-American',
    );
    const { between: _, ...bare } = gap;
    expect(text(betweenSpans(bare))).toBe(' by race');
  });

  test('stands beside what chance alone gives', () => {
    expect(text(chanceSpans(gapOf(0.214, 0.034)))).toBe(', where chance alone gives up to 0.034');
    expect(text(shortChanceSpans(gapOf(0.214, 0.034)))).toBe(', beyond chance (up to 0.034)');
  });

  test('within chance is told as such, in both lengths', () => {
    const told = ', not distinguishable from chance (up to 0.034)';
    expect(text(chanceSpans(gapOf(0.02, 0.034)))).toBe(told);
    expect(text(shortChanceSpans(gapOf(0.02, 0.034)))).toBe(told);
  });

  test('without a chance level says nothing of chance', () => {
    const { chance: _, ...bare } = gapOf(0.2, 0);
    expect([...chanceSpans(bare), ...shortChanceSpans(bare)]).toEqual([]);
  });
});
