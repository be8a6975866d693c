import { describe, expect, test } from 'vitest';
import { compareRate, compareValues, valueOf } from '../../../src/facts/fairness/compare-groups.ts';
import type { ComparedAttribute } from '../../../src/facts/fairness/compare-groups.ts';
import { measuredGroups } from '../../../src/facts/fairness/measured-group.ts';
import { policyOf } from '../../../src/facts/fairness/policy.ts';
import { withheldOf } from '../../../src/facts/fairness/withheld.ts';
import type { Project } from '../../../src/manifest/portfolio.ts';
import { BY_RACE, BY_SEX, buildGroups } from '../../builders/groups.ts';

function attributeOf(project: Project): ComparedAttribute {
  const groups = measuredGroups(project);
  return {
    ...{ project, groups, policy: policyOf(project), seed: 7 },
    attribute: groups[0]?.attribute ?? '',
    withheld: withheldOf(project, groups),
  };
}

describe('a rate', () => {
  test('of two groups has the intervals of Newcombe and Katz', () => {
    const gap = compareRate(attributeOf(buildGroups(BY_RACE.slice(0, 2))), 'fpr')?.gap;
    // Design values of the difference and, turned over, of the ratio 1.912093 [1.721239, 2.124108].
    expect(gap?.difference).toBeCloseTo(0.213925, 6);
    expect(gap?.interval?.low).toBeCloseTo(0.182053, 6);
    expect(gap?.interval?.high).toBeCloseTo(0.245023, 6);
    expect(gap?.ratioInterval?.low).toBeCloseTo(1 / 2.124108, 6);
    expect(gap?.ratioInterval?.high).toBeCloseTo(1 / 1.721239, 6);
    expect(gap?.between).toEqual(['Caucasian', 'African-American']);
    expect(gap?.n).toBe(1795 + 1488);
  });

  test('of several groups has a simultaneous interval and stays near its chance level', () => {
    const gap = compareRate(attributeOf(buildGroups(BY_RACE)), 'recall')?.gap;
    expect(gap?.interval?.method).toBe('simultaneous bootstrap');
    // 4,000 simulations elsewhere gave .054 and .113, to about .01.
    expect(Math.abs((gap?.chance?.median ?? 0) - 0.054)).toBeLessThan(0.01);
    expect(Math.abs((gap?.chance?.p95 ?? 0) - 0.113)).toBeLessThan(0.01);
    expect(gap?.ratioInterval?.method).toBe('simultaneous bootstrap');
    expect(gap?.ratioInterval?.low).toBeLessThan(gap?.ratio ?? 0);
    expect(gap?.ratioInterval?.high).toBeGreaterThan(gap?.ratio ?? 1);
  });

  test('lists whom it leaves out with rows and reason, and no rows where they are withheld', () => {
    const plain = compareRate(attributeOf(buildGroups(BY_RACE)), 'recall');
    expect(plain?.leftOut).toEqual([
      { group: 'Asian', n: 9, reason: 'too-few-rows' },
      { group: 'Native American', n: 10, reason: 'too-few-rows' },
    ]);
    const people = compareRate(attributeOf(buildGroups(BY_RACE, { people: true })), 'recall');
    expect(people?.leftOut).toEqual([
      { group: 'Asian', reason: 'withheld' },
      { group: 'Native American', reason: 'withheld' },
    ]);
  });

  test('counts rows excluded and unknown among all of which a group is a share', () => {
    const groups = [...BY_SEX, { attribute: 'sex', group: 'Other', n: 150, selected: 60 }];
    const reasons = (unknown: number) =>
      compareRate(
        attributeOf(buildGroups(groups, { unknown: [{ attribute: 'sex', n: unknown }] })),
        'selection-rate',
      )?.leftOut.map(({ reason }) => reason);
    expect(reasons(0)).toEqual([]);
    expect(reasons(1000)).toEqual(['small-share']);
  });

  test('that no group has is not compared', () => {
    expect(compareRate(attributeOf(buildGroups(BY_SEX)), 'mae')).toBeUndefined();
  });
});

describe('a mean error', () => {
  const errors = (...sd: readonly number[]) =>
    attributeOf(
      buildGroups(
        [
          {
            attribute: 'sex',
            group: 'a',
            n: 63,
            errorMean: 48.9,
            ...(sd[0] && { errorSd: sd[0] }),
          },
          {
            attribute: 'sex',
            group: 'b',
            n: 48,
            errorMean: 39.7,
            ...(sd[1] && { errorSd: sd[1] }),
          },
        ],
        { family: 'regression' },
      ),
    );

  test('of two groups has the interval of Welch, at least 0', () => {
    const gap = compareValues(errors(38, 27), 'mae')?.gap;
    expect(gap?.difference).toBeCloseTo(9.2, 10);
    expect(gap?.interval).toMatchObject({ low: 0, method: 'welch' });
    // By hand: 9.2 + 1.982 * sqrt(38^2 / 63 + 27^2 / 48), with 109 degrees of freedom.
    expect(gap?.interval?.high).toBeCloseTo(21.42, 1);
    // 95 % of differences stay below 1.96 standard errors: 1.96 * sqrt(38^2 / 63 + 27^2 / 48).
    expect(Math.abs((gap?.chance?.p95 ?? 0) - 12.1)).toBeLessThan(0.6);
  });

  test('without a spread has no interval', () => {
    const attribute = errors();
    const gap = compareValues(attribute, 'mae')?.gap;
    expect([gap?.interval, gap?.chance]).toEqual([undefined, undefined]);
    expect(attribute.groups.map((group) => valueOf(group, 'mae'))).toEqual([48.9, 39.7]);
  });
});
