import {
  calibration,
  chanceOfSeveral,
  compareGroups,
  figuresOf,
  multiplicity,
  oddsOf,
  recomputeStated,
  sharesOf,
  suppress,
} from '../../src/stats/fairness.ts';
import type { GroupCounts, RateId } from '../../src/stats/fairness.ts';
import type { Row } from './bench.ts';

const POLICY = { minDenominator: 30, minShare: 0.02, seed: 7 };
/** The other rates are 1 less one of these, and so are as far apart. */
const RATES: readonly RateId[] = [
  'selection-rate',
  'base-rate',
  'tpr',
  'fpr',
  'ppv',
  'npv',
  'accuracy',
];
const CONVENTIONS = ['fairlearn', 'aif360', 'aequitas'] as const;
const BINS = Array.from({ length: 10 }, (_, index) => ({
  meanPredicted: (index + 0.5) / 10,
  positives: 9 * index + 4,
  n: 100,
}));

/** Everything about the groups of one attribute: rates, intervals, gaps, chance and small cells. */
export function benchFairness(): Row[] {
  return [
    [2, 'two groups'],
    [6, 'six groups'],
    [20, 'twenty groups'],
  ].map(([count, what]) => {
    const groups = groupsOf(Number(count));
    const first = timeOnce(groups);
    return {
      what: `fairness of ${what}, seven rates`,
      measured: `${time(groups)} ms, ${first} ms at first`,
      target: '50 ms',
    };
  });
}

/** Groups of 100 to some thousand rows, one of them small. */
function groupsOf(count: number): GroupCounts[] {
  return Array.from({ length: count }, (_, index) => {
    const size = index === 0 ? 1 : 8 + 3 * index;
    return {
      group: `group ${index}`,
      tp: 6 * size + index,
      fp: 3 * size,
      tn: 9 * size + 2 * index,
      fn: 4 * size,
    };
  });
}

function assess(groups: readonly GroupCounts[]): void {
  for (const rate of RATES) compareGroups(sharesOf(groups, rate), POLICY);
  oddsOf(groups);
  chanceOfSeveral([sharesOf(groups, 'tpr'), sharesOf(groups, 'fpr')], Math.max, POLICY);
  groups.forEach(() => calibration(BINS));
  multiplicity({ groups: [groups.length], rates: RATES.length });
  suppress(
    groups.map(({ group, tp, fp, tn, fn }) => ({
      attribute: 'a',
      group,
      cells: { tp, fp, tn, fn },
    })),
  );
  for (const convention of CONVENTIONS)
    for (const id of figuresOf(convention)) recomputeStated({ id, convention, groups });
}

/** Median of many calls, after as many that let the compiler settle. */
function time(groups: readonly GroupCounts[]): string {
  const times = Array.from({ length: 40 }, () => elapsed(groups));
  return (times.slice(20).sort((a, b) => a - b)[10] ?? NaN).toFixed(1);
}

function timeOnce(groups: readonly GroupCounts[]): string {
  return elapsed(groups).toFixed(1);
}

function elapsed(groups: readonly GroupCounts[]): number {
  const begin = performance.now();
  assess(groups);
  return performance.now() - begin;
}
