import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DOCTEST, counts } from '../../stats/fairness/counts.ts';
import { BY_RACE, buildGroups, factsById, fourCounts } from '../../builders/groups.ts';

const NO_LIMITS = { minDenominator: 1, minShare: 0 };

test('the examples in Fairlearn’s documentation come out', () => {
  const groups = DOCTEST.map(({ group, tp, fp, tn, fn }) => [group, tp, fp, tn, fn] as const);
  const facts = factsById(buildGroups(fourCounts('g', groups), { policy: NO_LIMITS }));
  const value = (metric: string) => facts.get(`gap/g/${metric}`)?.value;
  expect(value('recall-overall-difference')).toBeCloseTo(0.1, 12);
  expect(value('fpr-overall-difference')).toBeCloseTo(0.666667, 6);
  expect(value('selection-rate-overall-difference')).toBeCloseTo(0.194444, 6);
  expect(value('recall-overall-ratio')).toBeCloseTo(0.8, 12);
  expect(value('selection-rate-overall-ratio')).toBeCloseTo(0.740741, 6);
});

test('they name the furthest group and count all rows', () => {
  const groups = fourCounts('g', [
    ['a', 50, 50, 50, 50],
    ['b', 80, 20, 50, 50],
    ['c', 300, 20, 50, 50],
  ]);
  expect(factsById(buildGroups(groups)).get('gap/g/recall-overall-difference')).toMatchObject({
    ...{ kind: 'gap', of: 'g', n: 580, direction: 'lower', between: ['a', 'all groups'] },
  });
});

test('there is none while a group is withheld: the others are not all groups', () => {
  const facts = factsById(buildGroups(BY_RACE, { people: true }));
  expect(facts.has('gap/race/recall-difference')).toBe(true);
  expect([...facts.keys()].filter((id) => id.includes('overall'))).toEqual([]);
});

// Nothing else than rates that are told goes in, so nothing else can be computed back.
test('distances to all groups follow from the counts that are told, and only from these', () => {
  const cell = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 400 }));
  const entry = fc.oneof(counts, fc.record({ tp: cell, fp: cell, tn: cell, fn: cell }));
  let seen = 0;
  fc.assert(
    fc.property(fc.array(entry, { minLength: 2, maxLength: 6 }), (list) => {
      const groups = list.map(({ tp, fp, tn, fn }, g) => [`g${g}`, tp, fp, tn, fn] as const);
      const facts = factsById(
        buildGroups(fourCounts('a', groups), {
          people: true,
          policy: { ...NO_LIMITS, reference: 'overall' },
        }),
      );
      for (const metric of ['recall', 'fpr', 'fnr', 'precision', 'accuracy']) {
        const told = groups.flatMap(([name]) => facts.get(`group/a/${name}/${metric}`) ?? []);
        const [k, n] = (['k', 'n'] as const).map((part) =>
          told.reduce((sum, { counts: own }) => sum + (own?.[part] ?? 0), 0),
        );
        const overall = (k ?? 0) / (n ?? 0);
        const found = facts.get(`gap/a/${metric}-overall-difference`);
        if (!found) continue;
        seen += 1;
        const expected = Math.max(...told.map(({ value }) => Math.abs(value - overall)));
        expect(found.value).toBeCloseTo(expected, 12);
        expect(found.n).toBe(n);
        for (const { of = '', value } of told) {
          const id = `gap/a/${of.slice(3)}/${metric}-reference-difference`;
          expect(facts.get(id)?.value).toBeCloseTo(value - overall, 12);
        }
        const lines = [...facts.keys()].filter((id) =>
          id.endsWith(`/${metric}-reference-difference`),
        );
        expect(lines).toHaveLength(told.length);
      }
    }),
    { numRuns: 40, seed: 4 },
  );
  expect(seen).toBeGreaterThan(20);
});
