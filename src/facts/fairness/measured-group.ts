import type { Project } from '../../manifest/portfolio.ts';
import { calibration, classShares, countRate } from '../../stats/fairness.ts';
import type { MeanError, RateId } from '../../stats/fairness.ts';
import { measuredBins } from './measured-bins.ts';
import type { MeasuredBins } from './measured-bins.ts';

type Group = NonNullable<NonNullable<Project['manifest']['fairness']>['groups']>[number];

/** What the counts of one group come to. */
export interface MeasuredGroup {
  readonly attribute: string;
  readonly group: string;
  /** Place in `fairness.groups`. */
  readonly index: number;
  readonly rows: number;
  /** The group's rows cut into counts, by what was counted; each cut adds up to all rows. */
  readonly cuts: Readonly<Partial<Record<Cut, Readonly<Record<string, number>>>>>;
  /** Rates by metric id as `k` of `n` rows; not defined where n is 0. */
  readonly shares: ReadonlyMap<string, { readonly k: number; readonly n: number }>;
  /** Measures that are no share of rows, by metric id. */
  readonly values: ReadonlyMap<string, number>;
  /** Mean absolute error, for regression. */
  readonly error?: MeanError | { readonly n: number; readonly mean: number };
  /** Rows by score or by predicted probability. */
  readonly bins?: MeasuredBins;
}

/** What the rows of a group were told apart by. */
export type Cut = 'four' | 'correct' | 'selected' | 'outcome' | 'rows';

/** Registry ids of the rates that four counts give, in the order they are listed. */
export const RATE_METRICS: ReadonlyMap<RateId, string> = new Map([
  ['selection-rate', 'selection-rate'],
  ['base-rate', 'base-rate'],
  ['tpr', 'recall'],
  ['fpr', 'fpr'],
  ['fnr', 'fnr'],
  ['tnr', 'specificity'],
  ['ppv', 'precision'],
  ['npv', 'npv'],
  ['accuracy', 'accuracy'],
]);

/** Every group of a project as its counts give it. Counts that cannot be are left out: rules remark on them. */
export function measuredGroups({ manifest }: Project): MeasuredGroup[] {
  return (manifest.fairness?.groups ?? []).map((group, index) => {
    const matrix = squareOf(group);
    const macro = matrix && classShares([{ group: '', matrix }]).macroF1[0]?.value;
    const bins = measuredBins(group);
    const cuts = cutsOf(group, bins);
    const ece = eceOf(bins);
    return {
      attribute: group.attribute,
      group: group.group,
      index,
      rows: group.n,
      cuts,
      shares: sharesOf(cuts, group.n),
      values: new Map([
        ...(macro === undefined ? [] : [['macro-f1', macro] as const]),
        ...(ece === undefined ? [] : [['ece', ece] as const]),
      ]),
      ...errorOf(group),
      ...(bins ? { bins } : {}),
    };
  });
}

function cutsOf(group: Group, bins: MeasuredBins | undefined): MeasuredGroup['cuts'] {
  const { tp, fp, tn, fn, selected, n } = group;
  if (tp !== undefined && fp !== undefined && tn !== undefined && fn !== undefined)
    return tp + fp + tn + fn === n ? { four: { tp, fp, tn, fn } } : { rows: { n } };
  const correct = group.correct ?? correctIn(group);
  const cuts = {
    ...(correct === undefined || correct > n ? {} : { correct: { correct, wrong: n - correct } }),
    ...(selected === undefined || selected > n
      ? {}
      : { selected: { selected, others: n - selected } }),
    ...outcomeOf(bins, n),
  };
  const four = fourOf({ ...outcomeInSweep(group), ...cuts }, n);
  if (four) return { four };
  return Object.keys(cuts).length > 0 ? cuts : { rows: { n } };
}

/** The four counts, which follow where rows selected, rows right and positives are all known. */
function fourOf(
  { correct, selected, outcome }: MeasuredGroup['cuts'],
  n: number,
): Readonly<Record<string, number>> | undefined {
  if (!correct || !selected || !outcome) return undefined;
  const [right, flagged] = [correct['correct'] ?? 0, selected['selected'] ?? 0];
  const positives = outcome['positives'] ?? 0;
  const tp = (flagged + positives + right - n) / 2;
  const four = { tp, fp: flagged - tp, tn: right - tp, fn: positives - tp };
  return Object.values(four).every((count) => Number.isInteger(count) && count >= 0)
    ? four
    : undefined;
}

/** Positives and negatives, where every cut-off of the sweep counts the same. */
function outcomeInSweep({ sweep = [], n }: Group): MeasuredGroup['cuts'] {
  const [first] = sweep;
  if (!first) return {};
  const positives = first.tp + first.fn;
  const isSame = sweep.every(
    ({ tp, fp, tn, fn }) => tp + fn === positives && tp + fp + tn + fn === n,
  );
  return isSame ? { outcome: { positives, negatives: n - positives } } : {};
}

/** Positives and negatives, where the bins hold all rows of the group. */
function outcomeOf(measured: MeasuredBins | undefined, n: number): MeasuredGroup['cuts'] {
  const bins = measured?.bins ?? [];
  const positives = bins.reduce((sum, bin) => sum + bin.positives, 0);
  const isWhole = bins.length > 0 && bins.reduce((sum, bin) => sum + bin.n, 0) === n;
  return isWhole ? { outcome: { positives, negatives: n - positives } } : {};
}

function sharesOf({ four, correct, selected, outcome }: MeasuredGroup['cuts'], n: number) {
  const shares = new Map<string, { k: number; n: number }>();
  if (four) {
    const { tp = 0, fp = 0, tn = 0, fn = 0 } = four;
    for (const [rate, metric] of RATE_METRICS)
      shares.set(metric, countRate({ tp, fp, tn, fn }, rate));
  }
  if (selected) shares.set('selection-rate', { k: selected['selected'] ?? 0, n });
  if (outcome) shares.set('base-rate', { k: outcome['positives'] ?? 0, n });
  if (correct) shares.set('accuracy', { k: correct['correct'] ?? 0, n });
  return shares;
}

function correctIn(group: Group): number | undefined {
  return squareOf(group)?.reduce((sum, row, index) => sum + (row[index] ?? 0), 0);
}

/** The matrix of several classes, where it is square and holds all rows of the group. */
function squareOf({ matrix, n }: Group): number[][] | undefined {
  const total = (matrix ?? []).flat().reduce((sum, count) => sum + count, 0);
  return matrix?.every((row) => row.length === matrix.length) && total === n ? matrix : undefined;
}

// A score is a level: how far it lies from a share says nothing.
function eceOf(measured: MeasuredBins | undefined): number | undefined {
  if (measured?.kind !== 'probability') return undefined;
  return calibration(measured.bins.map(({ at, ...counts }) => ({ ...counts, meanPredicted: at })))
    ?.ece;
}

function errorOf({ errorMean, errorSd, n }: Group): Pick<MeasuredGroup, 'error'> {
  if (errorMean === undefined) return {};
  return { error: { n, mean: errorMean, ...(errorSd === undefined ? {} : { sd: errorSd }) } };
}
