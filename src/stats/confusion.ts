import { cohenKappa, matthews } from './agreement.ts';
import type { ConfusionCounts } from './agreement.ts';

/** Rows by actual and predicted class, positive class named. */
export interface BinaryCounts {
  readonly tp: number;
  readonly fp: number;
  readonly tn: number;
  readonly fn: number;
}

/** A rate; `k` of `n` rows when it is a plain share of them. */
export interface Rate {
  readonly value: number;
  readonly k?: number;
  readonly n?: number;
}

/** Rates by metric id. A rate whose denominator is 0 is absent, never 0. */
export type Rates = Readonly<Record<string, Rate>>;

/** Averages over classes; one is absent when it is undefined for a class it needs. */
export interface ClassAverages {
  readonly precision?: Rate;
  readonly recall?: Rate;
  readonly f1?: Rate;
}

/** Rates that follow from a matrix of several classes. */
export interface MulticlassRates {
  readonly accuracy?: Rate;
  readonly 'balanced-accuracy'?: Rate;
  readonly 'cohen-kappa'?: Rate;
  readonly mcc?: Rate;
  /** Every class weighs the same. */
  readonly macro: ClassAverages;
  /** A class weighs as many rows as it has. */
  readonly weighted: ClassAverages;
  /** One entry per class, in the order of the matrix; precision and recall carry `k` and `n`. */
  readonly classes: readonly (ClassAverages & { readonly support: number })[];
}

/** All rates of a two-class confusion matrix. Throws a RangeError unless counts are whole and at least 0. */
export function binaryRates({ tp, fp, tn, fn }: BinaryCounts): Rates {
  requireCounts([tp, fp, tn, fn]);
  const n = tp + fp + tn + fn;
  const matrix = [
    [tp, fn],
    [fp, tn],
  ];
  const [recall, specificity] = [share(tp, tp + fn), share(tn, tn + fp)];
  return present({
    accuracy: share(tp + tn, n),
    'balanced-accuracy': rate(mean([recall?.value, specificity?.value], [1, 1])),
    'base-rate': share(tp + fn, n),
    'cohen-kappa': rate(cohenKappa(matrix)),
    f1: rate(f1(tp, fp, fn)),
    fnr: share(fn, tp + fn),
    fpr: share(fp, tn + fp),
    mcc: rate(matthews(matrix)),
    npv: share(tn, tn + fn),
    precision: share(tp, tp + fp),
    recall,
    'selection-rate': share(tp + fp, n),
    specificity,
  });
}

/**
 * All rates of a matrix with rows actual and columns predicted. Throws a RangeError unless it is
 * square with whole counts of at least 0.
 */
export function multiclassRates(counts: ConfusionCounts): MulticlassRates {
  requireCounts(counts.flat());
  if (counts.some((row) => row.length !== counts.length))
    throw new RangeError('Expected a square matrix');
  const classes = counts.map((_, index) => classRates(counts, index));
  const support = classes.map((entry) => entry.support);
  const macro = averages(
    classes,
    classes.map(() => 1),
  );
  const hits = total(counts.map((row, index) => row[index] ?? 0));
  return {
    ...present({
      accuracy: share(hits, total(support)),
      'balanced-accuracy': macro.recall,
      'cohen-kappa': rate(cohenKappa(counts)),
      mcc: rate(matthews(counts)),
    }),
    macro,
    weighted: averages(classes, support),
    classes,
  };
}

type ClassRates = MulticlassRates['classes'][number];

function classRates(counts: ConfusionCounts, index: number): ClassRates {
  const tp = counts[index]?.[index] ?? 0;
  const support = total(counts[index] ?? []);
  const predicted = total(counts.map((row) => row[index] ?? 0));
  const rates = {
    precision: share(tp, predicted),
    recall: share(tp, support),
    f1: rate(f1(tp, predicted - tp, support - tp)),
  };
  return { ...present(rates), support };
}

function averages(classes: readonly ClassRates[], weights: readonly number[]): ClassAverages {
  const of = (key: keyof ClassAverages) =>
    rate(
      mean(
        classes.map((entry) => entry[key]?.value),
        weights,
      ),
    );
  return present({ precision: of('precision'), recall: of('recall'), f1: of('f1') });
}

// Undefined as soon as a value that has weight is: an average must not hide a class.
function mean(
  values: readonly (number | undefined)[],
  weights: readonly number[],
): number | undefined {
  const used = values.flatMap((value, index) =>
    weights[index] ? [{ value, weight: weights[index] }] : [],
  );
  if (used.length === 0 || used.some(({ value }) => value === undefined)) return undefined;
  return (
    total(used.map(({ value = 0, weight }) => value * weight)) /
    total(used.map(({ weight }) => weight))
  );
}

function f1(tp: number, fp: number, fn: number): number | undefined {
  const all = 2 * tp + fp + fn;
  return all === 0 ? undefined : (2 * tp) / all;
}

function share(k: number, n: number): Rate | undefined {
  return n === 0 ? undefined : { value: k / n, k, n };
}

function rate(value: number | undefined): Rate | undefined {
  return value === undefined ? undefined : { value };
}

function present(rates: Readonly<Record<string, Rate | undefined>>): Rates {
  return Object.fromEntries(
    Object.entries(rates).flatMap(([id, rate]) => (rate ? [[id, rate]] : [])),
  );
}

function requireCounts(counts: readonly number[]): void {
  const wrong = counts.find((count) => !Number.isSafeInteger(count) || count < 0);
  if (wrong !== undefined)
    throw new RangeError(`Expected whole counts of at least 0, got ${wrong}`);
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
