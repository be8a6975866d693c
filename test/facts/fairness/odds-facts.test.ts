import { expect, test } from 'vitest';
import type { Fact } from '../../../src/facts/fact.ts';
import { measuredGroups } from '../../../src/facts/fairness/measured-group.ts';
import { oddsFacts } from '../../../src/facts/fairness/odds-facts.ts';
import { policyOf } from '../../../src/facts/fairness/policy.ts';
import { seedOf } from '../../../src/stats/bootstrap.ts';
import { binomialSampler } from '../../../src/stats/fairness/binomial.ts';
import { drawGaps, seeded } from '../../../src/stats/fairness/gap-draws.ts';
import { BY_RACE, BY_SEX, buildGroups, factsById } from '../../builders/groups.ts';

test('equalized odds have an interval that holds for both gaps together, and a chance level', () => {
  const facts = factsById(buildGroups(BY_RACE));
  const odds = facts.get('gap/race/equalized-odds-difference');
  const recall = facts.get('gap/race/recall-difference');
  expect(odds?.interval?.low).toBeLessThan(recall?.interval?.low ?? 0);
  expect(odds?.interval?.high).toBeGreaterThan(recall?.interval?.high ?? 1);
  expect(odds?.chance?.p95).toBeGreaterThan(
    facts.get('gap/race/average-odds-difference')?.chance?.p95 ?? 1,
  );
  expect(odds?.between).toEqual(['Other', 'African-American']);
});

test('two groups are compared by Newcombe', () => {
  const odds = factsById(buildGroups(BY_SEX)).get('gap/sex/equalized-odds-difference');
  expect(odds?.interval?.method).toBe('newcombe');
  expect(odds?.n).toBe(7214);
});

test('there are none without both error rates', () => {
  const groups = [40, 60].map((selected) => ({
    ...{ attribute: 'sex', group: `g${selected}`, n: 100, selected },
  }));
  const ids = [...factsById(buildGroups(groups)).keys()];
  expect(ids.filter((id) => id.includes('odds'))).toEqual([]);
  expect(ids).toContain('gap/sex/selection-rate-difference');
});

test('mean gap and smaller ratio have intervals too, around their values', () => {
  for (const groups of [BY_RACE, BY_SEX]) {
    const facts = factsById(buildGroups(groups));
    const attribute = groups === BY_RACE ? 'race' : 'sex';
    for (const metric of ['average-odds-difference', 'equalized-odds-ratio']) {
      const { value = NaN, interval } = facts.get(`gap/${attribute}/${metric}`) ?? {};
      expect(interval?.low).toBeLessThan(value);
      expect(interval?.high).toBeGreaterThan(value);
    }
  }
});

test('known average odds and odds ratios are held at least as often as the level says', () => {
  const project = buildGroups(BY_RACE);
  const attribute = {
    ...{ project, attribute: 'race', groups: measuredGroups(project), withheld: new Map() },
    ...{ policy: policyOf(project), seed: 1 },
  };
  const random = seeded(seedOf('average odds'));
  const [tprs, fprs] = [
    [0.6, 0.6, 0.6],
    [0.3, 0.4, 0.3],
  ];
  const draw = (rates: readonly number[], metric: string) => {
    const admitted = rates.map((rate, index) => {
      const n = 60 + 40 * index;
      return { group: `g${index}`, k: binomialSampler(n, rate)(random), n, rows: n };
    });
    const draws = drawGaps(admitted, { seed: random.next(), resamples: 200 });
    const gap = { difference: 0, between: ['', ''] as const, n: 0, ...(draws ? { draws } : {}) };
    return { metric, admitted, leftOut: [], gap };
  };
  const held = { average: 0, ratio: 0 };
  for (let run = 0; run < 300; run += 1) {
    const odds = oddsFacts(attribute, { recall: draw(tprs, 'recall'), fpr: draw(fprs, 'fpr') });
    if (holds(odds?.average, 0.05)) held.average += 1;
    if (holds(odds?.ratio, 0.75)) held.ratio += 1;
  }
  expect(held.average / 300).toBeGreaterThanOrEqual(0.94);
  expect(held.ratio / 300).toBeGreaterThanOrEqual(0.94);
});

function holds(fact: Fact | undefined, value: number): boolean {
  const { low, high } = fact?.interval ?? { low: NaN, high: NaN };
  return low <= value && value <= high;
}
