import { describe, expect, it } from 'vitest';
import {
  factName,
  gapEnds,
  gapMetric,
  isBeyondChance,
  isWithinChance,
} from '../../src/facts/gap.ts';
import { deriveFacts } from '../../src/facts/derive.ts';
import { buildFact } from '../builders/fact.ts';
import { BY_RACE, buildGroups } from '../builders/groups.ts';

const gapOf = (value: number, p95: number) =>
  buildFact({ kind: 'gap', value, metric: 'fpr-difference', chance: { median: 0.01, p95 } });
const { chance: _, ...bare } = gapOf(0.9, 0);

describe('a gap', () => {
  it('is beyond chance only above a chance level', () => {
    const gaps = [gapOf(0.04, 0.03), gapOf(0.03, 0.03), bare];
    expect(gaps.map(isBeyondChance)).toEqual([true, false, false]);
    expect(gaps.map(isWithinChance)).toEqual([false, true, false]);
  });

  it('is in a rate, and its name says by what', () => {
    expect(gapMetric(gapOf(0.1, 0))).toBe('fpr');
    expect(factName({ ...gapOf(0.1, 0), of: 'race' })).toBe('False-positive rate, gap by race');
    expect(factName(buildFact())).toBe('Recall');
  });

  it('lies between the rates of two groups, the lowest first', () => {
    const facts = deriveFacts(buildGroups(BY_RACE));
    const gap = facts.find(({ id }) => id.endsWith('gap/race/fpr-difference'));
    if (!gap) throw new Error('No gap');
    // 36 of 244 and 805 of 1,795 people (ProPublica 2016, table of Aequitas).
    expect(gapEnds(gap, facts)?.map(({ of, counts }) => [of, counts?.k, counts?.n])).toEqual([
      ['race: Other', 36, 244],
      ['race: African-American', 805, 1795],
    ]);
    expect(gapEnds(gap, [gap])).toBeUndefined();
  });
});
