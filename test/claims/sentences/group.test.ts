import { describe, expect, test } from 'vitest';
import { tellGroup } from '../../../src/claims/sentences/group.ts';
import { publishedProject } from '../../builders/portfolio.ts';
import { told } from '../../builders/story.ts';

const male = { attribute: 'Sex', group: 'Male', n: 5819, tp: 1732, fp: 994, tn: 2072, fn: 1021 };
const female = { attribute: 'Sex', group: 'Female', n: 1395, tp: 303, fp: 288, tn: 609, fn: 195 };
const small = { attribute: 'Sex', group: 'Not recorded', n: 24, tp: 9, fp: 3, tn: 5, fn: 7 };

function bullet(groups: readonly object[], more: object = {}): string | undefined {
  const metricChoice = { primary: 'fpr', why: 'A false alarm costs most.' };
  return told(
    tellGroup,
    publishedProject('audit', {
      fairness: { applicable: true, split: 'test', metricChoice, groups, ...more },
    }),
  );
}

describe('error rates per group', () => {
  test('are stated for both groups with their intervals', () => {
    expect(bullet([female, male])).toBe(
      'Audited the false-positive rate by sex: 0.324 (95% CI 0.307 to 0.341) for Male and 0.321 (95% CI 0.291 to 0.353) for Female',
    );
  });

  test('of more than two groups are those of the two largest, and the sentence says so', () => {
    expect(bullet([male, small, female])).toMatch(
      /^Audited the false-positive rate of the two largest groups by sex: 0.324 .* for Male and 0.321 .* for Female$/,
    );
  });

  test('follow the metric the author chose', () => {
    expect(
      bullet([male, female], { metricChoice: { primary: 'tpr', why: 'Misses cost most.' } }),
    ).toMatch(/^Audited the recall by sex: 0.629/);
  });

  test('of too few rows are not stated', () => {
    expect(bullet([male, small])).toBeUndefined();
    expect(bullet([male, small], { policy: { minDenominator: 5 } })).toMatch(/for Not recorded$/);
  });

  test('are not told without groups', () => {
    expect(bullet([])).toBeUndefined();
  });
});
