/** Square matrix of counts: rows actual, columns predicted. */
export type ConfusionCounts = readonly (readonly number[])[];

/** What the two coefficients need: rows, hits, and the sums of rows and columns. */
interface Margins {
  readonly n: number;
  readonly hits: number;
  /** Sums over classes of actual × predicted, actual², predicted², each divided by n². */
  readonly chance: number;
  readonly actual: number;
  readonly predicted: number;
}

/** Agreement beyond chance in [-1, 1] (Cohen 1960); undefined when chance alone agrees fully. */
export function cohenKappa(counts: ConfusionCounts): number | undefined {
  const { n, hits, chance } = margins(counts);
  return n === 0 || chance === 1 ? undefined : (hits / n - chance) / (1 - chance);
}

/**
 * Matthews correlation of actual and predicted classes in [-1, 1], for two classes or more
 * (Matthews 1975; Gorodkin 2004). Undefined when all rows have, or are given, one class.
 */
export function matthews(counts: ConfusionCounts): number | undefined {
  const { n, hits, chance, actual, predicted } = margins(counts);
  if (n === 0 || actual === 1 || predicted === 1) return undefined;
  const correlation = (hits / n - chance) / Math.sqrt((1 - actual) * (1 - predicted));
  return Math.min(1, Math.max(-1, correlation));
}

function margins(counts: ConfusionCounts): Margins {
  const rows = counts.map(sum);
  const columns = counts.map((_, index) => sum(counts.map((row) => row[index] ?? 0)));
  const n = sum(rows);
  const hits = sum(counts.map((row, index) => row[index] ?? 0));
  return {
    n,
    hits,
    chance: dot(rows, columns, n),
    actual: dot(rows, rows, n),
    predicted: dot(columns, columns, n),
  };
}

function dot(left: readonly number[], right: readonly number[], n: number): number {
  return sum(left.map((value, index) => (value / n) * ((right[index] ?? 0) / n)));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
