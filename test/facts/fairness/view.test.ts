import { expect, test } from 'vitest';
import { deriveFacts } from '../../../src/facts/derive.ts';
import { fairnessView, withheldCount } from '../../../src/facts/fairness/view.ts';
import { BY_RACE, BY_SEX, buildGroups, fourCounts, viewOf } from '../../builders/groups.ts';

test('attributes and groups come in order of writing, with the rates that may be shown', () => {
  const { attributes } = viewOf(buildGroups([...BY_RACE, ...BY_SEX], { people: true }));
  expect(attributes.map(({ attribute }) => attribute)).toEqual(['race', 'sex']);
  const [first, , , , asian] = attributes[0]?.groups ?? [];
  expect(first?.rates.get('fpr')?.counts).toEqual({ k: 805, n: 1795 });
  expect(asian?.rows?.value).toBe(32);
  expect(asian?.rates.size).toBe(0);
  expect(asian?.missing.get('fpr')).toBe('withheld');
});

test('a rate of too few rows is not shown, nor is one over none', () => {
  const groups = fourCounts('sex', [
    ['a', 12, 20, 80, 10],
    ['b', 0, 20, 80, 0],
  ]);
  const [a, b] = viewOf(buildGroups(groups)).attributes[0]?.groups ?? [];
  expect(a?.missing.get('recall')).toBe('too-few-rows');
  expect(b?.missing.get('recall')).toBe('not-defined');
  expect(b?.rates.has('fpr')).toBe(true);
});

test('comparisons carry gap and ratio, the primary rate first, and who is left out with the words', () => {
  const { attributes } = viewOf(
    buildGroups(BY_SEX, {
      metricChoice: { primary: 'fpr', why: 'False alarms cost freedom.' },
      excluded: [{ attribute: 'sex', group: 'Other', n: 40, reason: 'Not recorded.' }],
      unknown: [{ attribute: 'sex', n: 18 }],
    }),
  );
  const [{ comparisons = [], odds, unknown, impactRatios } = {}] = attributes;
  expect(comparisons[0]).toMatchObject({
    ...{ metric: 'fpr', gap: { kind: 'gap' }, ratio: { kind: 'gap' } },
    leftOut: [{ group: 'Other', n: 40, reason: 'excluded', words: 'Not recorded.' }],
  });
  expect(odds?.difference.metric).toBe('equalized-odds-difference');
  expect(unknown).toBe(18);
  expect(impactRatios).toEqual([]);
});

test('a few people left out or unknown are not counted', () => {
  const project = buildGroups(BY_SEX, {
    people: true,
    excluded: [{ attribute: 'sex', group: 'Other', n: 4, reason: 'Not recorded.' }],
    unknown: [{ attribute: 'sex', n: 3 }],
  });
  const [view] = viewOf(project).attributes;
  const out = view?.comparisons[0]?.leftOut;
  expect(out).toContainEqual({ group: 'Other', reason: 'excluded', words: 'Not recorded.' });
  // Both groups taken from all rows would leave the four.
  expect(out?.map(({ reason }) => reason)).toEqual(['withheld', 'withheld', 'excluded']);
  expect(view?.unknown).toBeUndefined();
  expect([10, 11].map((n) => withheldCount(project, n))).toEqual([true, false]);
});

test('comparisons are counted over all attributes and rates', () => {
  const { multiplicity } = viewOf(buildGroups([...BY_RACE, ...BY_SEX], { people: true }));
  // Six pairs of the four groups by race and one by sex, in six rates.
  expect(multiplicity).toMatchObject({ comparisons: 42, isNoted: true });
  expect(viewOf(buildGroups([])).multiplicity).toBeUndefined();
});

test('a number that is not among the facts is not in the view', () => {
  const project = buildGroups(BY_SEX);
  const facts = deriveFacts(project).filter(({ kind }) => kind !== 'gap');
  const [view] = fairnessView(project, facts).attributes;
  expect(view?.comparisons.every(({ gap, ratio }) => !gap && !ratio)).toBe(true);
  expect(view?.odds).toBeUndefined();
});
