/** Four cells of a binary confusion matrix; whole numbers, at least 0. */
export interface BinaryCounts {
  readonly tp: number;
  readonly fp: number;
  readonly tn: number;
  readonly fn: number;
}

/** A rate; shares of rows carry their counts. */
export interface Rate {
  readonly value: number;
  readonly k?: number;
  readonly n?: number;
}

/** Every rate the four counts define, by metric id. A rate with denominator 0 is absent, never 0. */
export function binaryRates({ tp, fp, tn, fn }: BinaryCounts): Readonly<Record<string, Rate>> {
  const n = tp + fp + tn + fn;
  const shares = {
    accuracy: share(tp + tn, n),
    precision: share(tp, tp + fp),
    recall: share(tp, tp + fn),
    specificity: share(tn, tn + fp),
    npv: share(tn, tn + fn),
    fpr: share(fp, fp + tn),
    fnr: share(fn, fn + tp),
    'selection-rate': share(tp + fp, n),
    'base-rate': share(tp + fn, n),
  };
  return present({ ...shares, ...scores({ tp, fp, tn, fn }) });
}

function scores({ tp, fp, tn, fn }: BinaryCounts): Record<string, Rate | undefined> {
  const n = tp + fp + tn + fn;
  const expected = ((tp + fp) * (tp + fn) + (tn + fn) * (tn + fp)) / n;
  const root = Math.sqrt((tp + fp) * (tp + fn) * (tn + fp) * (tn + fn));
  return {
    f1: quotient(2 * tp, 2 * tp + fp + fn),
    'balanced-accuracy': tp + fn > 0 && tn + fp > 0 ? { value: (tp / (tp + fn) + tn / (tn + fp)) / 2 } : undefined,
    mcc: quotient(tp * tn - fp * fn, root),
    'cohen-kappa': quotient(tp + tn - expected, n - expected),
  };
}

function share(k: number, n: number): Rate | undefined {
  return n > 0 ? { value: k / n, k, n } : undefined;
}

function quotient(top: number, bottom: number): Rate | undefined {
  return bottom > 0 ? { value: top / bottom } : undefined;
}

function present(rates: Record<string, Rate | undefined>): Readonly<Record<string, Rate>> {
  return Object.fromEntries(Object.entries(rates).flatMap(([id, rate]) => (rate ? [[id, rate]] : [])));
}
