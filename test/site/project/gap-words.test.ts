import { describe, expect, it } from 'vitest';
import type {
  AttributeView,
  FairnessView,
  LeftOutReason,
} from '../../../src/facts/fairness-view.ts';
import { attributeSentences, multiplicityNote } from '../../../src/site/project/gap-words.ts';
import { DICTIONARIES } from '../../../src/words/dictionaries.ts';
import { inLanguage } from '../../../src/words/words.ts';
import { buildFact } from '../../builders/fact.ts';
import { BY_DECILE, buildGroups, viewOf } from '../../builders/groups.ts';

const policy = { minDenominator: 30, minShare: 0.02, smallCell: 11, level: 0.95 };
const gapOf = (value: number, p95: number) =>
  buildFact({
    kind: 'gap',
    direction: 'lower',
    value,
    interval: { low: 0.182, high: 0.245, level: 0.95, method: 'newcombe' },
    chance: { median: 0.011, p95 },
    between: ['Caucasian', 'African-American'],
  });
const group = (name: string) => ({ group: name, rates: new Map(), missing: new Map() });
const race: AttributeView = {
  attribute: 'race',
  groups: ['African-American', 'Caucasian', 'Asian'].map(group),
  comparisons: [
    {
      metric: 'fpr',
      gap: gapOf(0.2139, 0.0334),
      leftOut: [{ group: 'Asian', n: 23, reason: 'too-few-rows' }],
    },
  ],
  impactRatios: [],
  references: [],
};
const withGap = (
  value: number,
  p95: number,
  leftOut: (typeof race.comparisons)[0]['leftOut'] = [],
) => ({
  ...race,
  comparisons: [{ metric: 'fpr', gap: gapOf(value, p95), leftOut }],
});

describe('attributeSentences', () => {
  it('states the gap with its interval, its groups and what chance alone gives', () => {
    expect(attributeSentences(race, policy)).toEqual([
      'False-positive-rate gap 0.214 (95% CI 0.182 to 0.245) between Caucasian and African-American, the two groups compared, each with at least 30 rows behind it; chance alone gives up to 0.034 in 95 of 100 cases.',
    ]);
  });

  it('says when chance alone gives as much, also at the limit itself', () => {
    expect(attributeSentences(withGap(0.2, 0.2), policy)[0]).toMatch(
      /lowest and highest of the 3 groups compared, .*; that is within what chance alone would give, up to 0\.200 in 95 of 100 cases\.$/,
    );
  });

  it('says when there is no chance level, and when nothing can be compared', () => {
    const { chance: _, ...bare } = gapOf(0.2, 0);
    const without = { ...race, comparisons: [{ metric: 'fpr', gap: bare, leftOut: [] }] };
    expect(attributeSentences(without, policy)[0]).toMatch(/no chance level is computed for it\.$/);
    expect(attributeSentences({ ...race, comparisons: [] }, policy)).toEqual([
      'Only the rows of each group are known, so no rates are compared.',
    ]);
    const small = {
      ...race,
      groups: [{ ...group('Asian'), missing: new Map([['fpr', 'too-few-rows' as const]]) }],
      comparisons: [{ metric: 'fpr', leftOut: [] }],
    };
    expect(attributeSentences(small, policy)[0]).toMatch(
      /^No gap is stated: fewer than two groups/,
    );
  });

  it('names the reason where it is another than too few rows, in every language', () => {
    const of = (...reasons: readonly LeftOutReason[]): AttributeView => ({
      ...race,
      groups: [{ ...group('Asian'), missing: new Map([['fpr', 'withheld']]) }],
      comparisons: [
        { metric: 'fpr', leftOut: reasons.map((reason) => ({ group: 'Asian', reason })) },
      ],
    });
    const opening = 'No gap is stated: fewer than two groups can be compared.';
    expect(attributeSentences(of('withheld', 'withheld'), policy)).toEqual([
      `${opening} Rates are withheld where a count below 11 could be read or computed back.`,
    ]);
    expect(attributeSentences(of('too-few-rows', 'small-share'), policy)).toEqual([
      `${opening} A group needs at least 30 rows behind a rate. A group needs at least 2% of all rows.`,
    ]);
    const all = of('too-few-rows', 'small-share', 'withheld', 'not-defined', 'excluded');
    const said = Object.values(DICTIONARIES).map((dictionary) =>
      inLanguage(dictionary, () => attributeSentences(all, policy)[0]),
    );
    expect(new Set(said).size).toBe(6);
    expect(said.every((text) => /30.*2\s?%.*11/u.test(text ?? ''))).toBe(true);
  });

  it('says what unequal base rates rule out, only where they differ by more than chance', () => {
    const withBase = (p95: number) => ({
      ...race,
      comparisons: [
        ...race.comparisons,
        { metric: 'precision', gap: gapOf(0.04, 0.03), leftOut: [] },
        { metric: 'base-rate', gap: gapOf(0.12, p95), leftOut: [] },
      ],
    });
    expect(attributeSentences(withBase(0.03), policy)[1]).toMatch(
      /^Base rates differ by 0\.120 .*cannot all be equal.*Chouldechova 2017; Kleinberg and others 2016/,
    );
    expect(attributeSentences(withBase(0.12), policy)).toHaveLength(1);
  });

  it('links outcomes that are alike at the same score with error rates that are not', () => {
    const [view] = viewOf(buildGroups(BY_DECILE)).attributes;
    if (!view) throw new Error('The test has no attribute.');
    const [, alike, tradeOff] = attributeSentences(view, policy);
    expect(alike).toMatch(/^At the same score, /);
    expect(tradeOff).toMatch(/^That does not make error rates alike: base rates differ by 0\.1/);
  });
});

describe('multiplicityNote', () => {
  const view = (isNoted: boolean): FairnessView => ({
    attributes: [],
    multiplicity: { comparisons: 60, expectedMisses: 3, bonferroniLevel: 0.999167, isNoted },
  });

  it('counts the differences and says what would miss by chance', () => {
    expect(multiplicityNote(view(true))).toMatch(
      /^60 differences .* about 3 would miss .* once in 1,20\d cases/,
    );
  });

  it('is left out for a few', () => {
    expect(multiplicityNote(view(false))).toBeUndefined();
    expect(multiplicityNote({ attributes: [] })).toBeUndefined();
  });
});
