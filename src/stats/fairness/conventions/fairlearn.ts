import { gapOf, gapToOverall } from '../gaps.ts';
import { countRate, sumCounts } from '../rates.ts';
import type { GroupCounts, RateId } from '../rates.ts';
import { filledGroups, filledRates } from './reading.ts';
import type { Reading, Recipe } from './reading.ts';

/** Rates by the name Fairlearn gives them in its figures. */
const RATES: Readonly<Record<string, RateId>> = {
  demographic_parity: 'selection-rate',
  selection_rate: 'selection-rate',
  equal_opportunity: 'tpr',
  true_positive_rate: 'tpr',
  true_negative_rate: 'tnr',
  false_positive_rate: 'fpr',
  false_negative_rate: 'fnr',
  accuracy_score: 'accuracy',
  zero_one_loss: 'error-rate',
};

/**
 * Figures of `fairlearn.metrics` by name. Unsigned: largest less smallest group, a ratio never above
 * 1, each also as the largest distance from all rows (`to_overall`). A rate that is not defined
 * counts as 0, as in scikit-learn.
 */
export const FAIRLEARN: Readonly<Record<string, Recipe>> = {
  ...Object.fromEntries(
    Object.entries(RATES).flatMap(([name, rate]): [string, Recipe][] => [
      [`${name}_difference`, ({ groups }) => gapReadings(groups, rate, 'difference')],
      [`${name}_ratio`, ({ groups }) => gapReadings(groups, rate, 'ratio')],
    ]),
  ),
  equalized_odds_difference: ({ groups }) => oddsReadings(groups, 'difference'),
  equalized_odds_ratio: ({ groups }) => oddsReadings(groups, 'ratio'),
  accuracy_score_group_min: ({ groups }) => extremeReadings(groups, 'accuracy', 'lowest'),
  zero_one_loss_group_max: ({ groups }) => extremeReadings(groups, 'error-rate', 'highest'),
  precision_score_group_min: ({ groups }) => extremeReadings(groups, 'ppv', 'lowest'),
  recall_score_group_min: ({ groups }) => extremeReadings(groups, 'tpr', 'lowest'),
};

type Kind = 'difference' | 'ratio';

function gapReadings(groups: readonly GroupCounts[], rate: RateId, kind: Kind): Reading[] {
  const rates = filledRates(groups, rate);
  const between = gapOf(rates);
  const overall = gapToOverall(rates, overallRate(groups, rate));
  if (!between || !overall) return [];
  const countedAsZero = filledGroups(rates);
  const [low, high] = [[between.lowest.group], [between.highest.group]];
  // The group furthest off by distance need not be so by ratio.
  const far = kind === 'difference' ? [overall.furthest.group] : [];
  return [
    ...present(between[kind], { compared: high, against: low, countedAsZero }),
    ...present(overall[kind], { compared: far, against: 'overall', countedAsZero }),
  ];
}

function oddsReadings(groups: readonly GroupCounts[], kind: Kind): Reading[] {
  const [tpr, fpr] = [gapReadings(groups, 'tpr', kind), gapReadings(groups, 'fpr', kind)];
  const worst = kind === 'difference' ? Math.max : Math.min;
  return (['worst-case', 'mean'] as const).flatMap((taken) =>
    tpr.flatMap((one) => {
      const other = fpr.find(
        (entry) => (entry.against === 'overall') === (one.against === 'overall'),
      );
      if (!other) return [];
      const mean = (one.value + other.value) / 2;
      const value = taken === 'mean' ? mean : worst(one.value, other.value);
      const against = one.against === 'overall' ? one.against : [];
      const countedAsZero = [...new Set([...one.countedAsZero, ...other.countedAsZero])];
      return [{ value, compared: [], against, taken, countedAsZero }];
    }),
  );
}

function extremeReadings(
  groups: readonly GroupCounts[],
  rate: RateId,
  end: 'lowest' | 'highest',
): Reading[] {
  const rates = filledRates(groups, rate);
  const extreme = gapOf(rates)?.[end] ?? rates[0];
  const countedAsZero = filledGroups(rates);
  return present(extreme?.value, {
    compared: extreme ? [extreme.group] : [],
    against: [],
    countedAsZero,
  });
}

function overallRate(groups: readonly GroupCounts[], rate: RateId): number {
  const { k, n } = countRate(sumCounts(groups), rate);
  return n === 0 ? 0 : k / n;
}

function present(value: number | undefined, rest: Omit<Reading, 'value'>): Reading[] {
  return value === undefined ? [] : [{ value, ...rest }];
}
