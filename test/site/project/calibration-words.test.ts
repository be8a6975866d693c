import { describe, expect, it } from 'vitest';
import type { AttributeView } from '../../../src/facts/fairness-view.ts';
import {
  calibrationSentences,
  isAlikeAtScores,
} from '../../../src/site/project/calibration-words.ts';
import { BY_DECILE, BY_SEX, buildGroups, byScore, viewOf } from '../../builders/groups.ts';

const attributeOf = (...args: Parameters<typeof buildGroups>): AttributeView => {
  const [view] = viewOf(buildGroups(...args)).attributes;
  if (!view) throw new Error('The test has no attribute.');
  return view;
};
const apart = (bins: number) =>
  attributeOf(
    ['a', 'b'].map((group, i) =>
      byScore(
        'sex',
        group,
        Array.from({ length: bins }, () => [40 + i * 60, 200] as const),
      ),
    ),
  );

describe('calibrationSentences', () => {
  it('states the widest difference at one score, what stands out alone and what together', () => {
    const view = attributeOf(BY_DECILE);
    expect(calibrationSentences(view)).toEqual([
      'At the same score, the share that turned out positive differs between African-American and Caucasian by at most 0.091 (95% CI -0.020 to 0.219, at score 10), over all 10 scores compared. ' +
        'Taken one by one, the difference is larger than chance would give at 1 of 10 (score 3); with an allowance for looking at 10 of them (Bonferroni), at none.',
    ]);
    expect(isAlikeAtScores(view)).toBe(true);
  });

  it('names the scores that stand out together, and allows for nothing where there is one', () => {
    expect(calibrationSentences(apart(2))[0]).toMatch(
      /at 2 of 2 \(scores 1 and 2\); with an allowance for looking at 2 of them \(Bonferroni\), at 2 \(scores 1 and 2\)\.$/,
    );
    expect(calibrationSentences(apart(1))[0]).toMatch(
      /over the one score compared\. Taken one by one, .* at 1 of 1 \(score 1\)\.$/,
    );
    expect(isAlikeAtScores(apart(2))).toBe(false);
  });

  it('says when nothing stands out, and how many scores are not compared', () => {
    const groups = ['a', 'b'].map((group) =>
      byScore('sex', group, [
        [40, 200],
        [3, 10],
      ]),
    );
    expect(calibrationSentences(attributeOf(groups))[0]).toMatch(
      /No difference is larger than chance alone would give\. 1 score is not compared: too few rows, or withheld to protect small counts\.$/,
    );
  });

  it('states errors of calibration without an interval, and says why', () => {
    const groups = ['a', 'b'].map((group, i) => ({
      ...{ attribute: 'sex', group, n: 200 },
      scoreBins: [{ meanPredicted: 0.3, positives: 50 + 20 * i, n: 200 }],
    }));
    expect(calibrationSentences(attributeOf(groups))).toEqual([
      'Predicted and observed shares lie this far apart on average (expected calibration error): 0.050 for a and 0.050 for b. ' +
        'No interval is stated for it: few rows alone make it larger, so compare groups of similar size.',
    ]);
  });

  it('says nothing without bins, or where all are withheld', () => {
    expect(calibrationSentences(attributeOf(BY_SEX))).toEqual([]);
    expect(isAlikeAtScores(attributeOf(BY_SEX))).toBe(false);
    const few = { ...byScore('sex', 'a', [[3, 200]]), selected: 90 };
    expect(calibrationSentences(attributeOf([few], { people: true }))).toEqual([]);
  });
});
