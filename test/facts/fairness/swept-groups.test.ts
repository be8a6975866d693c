import { describe, expect, test } from 'vitest';
import { measuredGroups } from '../../../src/facts/fairness/measured-group.ts';
import { isOwnCutOff, sweptGroups } from '../../../src/facts/fairness/swept-groups.ts';
import { openCutOffs } from '../../../src/stats/fairness/open-cut-offs.ts';
import { buildSwept, even, sweepOf, sweptEntry } from '../../builders/swept.ts';

const female = sweptEntry(['sex', 'Female'], even(4));
const found = (entry: Readonly<Record<string, unknown>>) => {
  const project = buildSwept([entry]);
  return sweptGroups(project, measuredGroups(project));
};
const sweep = sweepOf(even(4));
const changed = (index: number, counts: object) =>
  sweep.map((point, at) => (at === index ? { ...point, ...counts } : point));

describe('sweptGroups', () => {
  test('sorts cut-offs and knows the group its own counts belong to', () => {
    const [group] = found({ ...female, sweep: sweep.toReversed() });
    expect(group?.points.map(({ threshold }) => threshold)).toEqual([1, 2, 3, 4]);
    expect([1, 2, 9].map((cutOff) => group && isOwnCutOff(group, cutOff))).toEqual([
      false,
      true,
      false,
    ]);
  });

  test('tells own counts and bins beside the cut-offs', () => {
    const scoreBins = [1, 2, 3, 4].map((score) => ({ score, positives: 20, n: 50 }));
    expect(found({ ...female, scoreBins })[0]?.known).toEqual([
      { tp: 60, fp: 90 },
      { tp: 80, fp: 120 },
      { tp: 60, fp: 90 },
      { tp: 40, fp: 60 },
      { tp: 20, fp: 30 },
    ]);
  });

  test('tells rows selected, which a cut-off that is shown may not lie near', () => {
    const { attribute, group, n, sweep: points } = female;
    const selected = { attribute, group, n, sweep: points, selected: 95 };
    expect(found(selected)[0]?.totals).toEqual([95]);
    expect(openCutOffs(found(selected))).toEqual([1, 2, 4]);
    expect(openCutOffs(found({ ...selected, selected: 100 }))).toEqual([1, 2, 3, 4]);
  });

  test.each([
    ['other rows than the group', changed(2, { tn: 7 })],
    ['other positives', changed(2, { tp: 45, tn: 55 })],
    ['more flagged by a stricter cut-off', changed(3, { tp: 60, fn: 20, fp: 70, tn: 50 })],
    ['one cut-off twice', changed(3, { threshold: 3 })],
    ['other counts at the cut-off in use', changed(1, { tp: 59, fn: 21 })],
    ['one cut-off only', sweep.slice(1, 2)],
    ['none', []],
  ])('leaves out a group with %s', (_, points) => {
    expect(found({ ...female, sweep: points })).toEqual([]);
  });
});
