import { NOISE } from './scores.ts';
import type { Score, ScoreId, TestSet } from './scores.ts';

/** A mean over folds as a sum of counts, and the interval its reading leaves. */
export interface FoldMean {
  readonly score: Score;
  readonly terms: readonly { readonly name: string; readonly factor: number }[];
  readonly low: number;
  readonly high: number;
}

/** Means to be met at once, as sums and as a program in CPLEX LP format, and scores left aside. */
export interface FoldsProgram {
  readonly means: readonly FoldMean[];
  readonly ignored: readonly ScoreId[];
  readonly text: string;
}

/**
 * The integer linear program of scores over folds. Each fold has two counts, true positives `tp` and
 * true negatives `tn`, or one, `right`, when its positives are unknown.
 */
export function foldsProgram(folds: readonly TestSet[], scores: readonly Score[]): FoldsProgram {
  const linear = scores.filter(({ id }) => isSum(id, folds));
  const means = linear.map((score) => meanOf(score, folds));
  const ignored = scores.filter((score) => !linear.includes(score)).map(({ id }) => id);
  return { means, ignored, text: textOf(folds, means) };
}

type Weights = Readonly<Partial<Record<'tp' | 'tn' | 'right', number>>>;

// A fold without positives has no recall, and programs differ in what they then average.
function isSum(id: ScoreId, folds: readonly TestSet[]): boolean {
  const [positives, negatives] = [
    folds.every((fold) => (fold.positives ?? 0) > 0),
    folds.every((fold) => (fold.positives ?? fold.n) < fold.n),
  ];
  if (id === 'accuracy') return true;
  if (id === 'recall') return positives && folds.every((fold) => fold.positives !== undefined);
  if (id === 'specificity') return negatives;
  return id === 'balanced-accuracy' && positives && negatives;
}

function meanOf(score: Score, folds: readonly TestSet[]): FoldMean {
  const reach = score.tolerance + NOISE;
  const terms = folds.flatMap((fold, index) =>
    Object.entries(weightsOf(score.id, fold)).map(([count, weight]) => ({
      name: `${count}${index}`,
      factor: weight / folds.length,
    })),
  );
  return {
    score,
    terms,
    low: Math.max(score.value - reach, 0),
    high: Math.min(score.value + reach, 1),
  };
}

function weightsOf(id: ScoreId, { n, positives }: TestSet): Weights {
  if (positives === undefined) return { right: 1 / n };
  if (id === 'accuracy') return { tp: 1 / n, tn: 1 / n };
  if (id === 'recall') return { tp: 1 / positives };
  if (id === 'specificity') return { tn: 1 / (n - positives) };
  return { tp: 0.5 / positives, tn: 0.5 / (n - positives) };
}

function textOf(folds: readonly TestSet[], means: readonly FoldMean[]): string {
  const counts = folds.flatMap(countsOf);
  return [
    'Minimize',
    ` any: 0 ${counts[0]?.name ?? ''}`,
    'Subject To',
    ...means.flatMap(rowsOf),
    'Bounds',
    ...counts.map(({ name, most }) => ` 0 <= ${name} <= ${most}`),
    'General',
    ...counts.map(({ name }) => ` ${name}`),
    'End',
    '',
  ].join('\n');
}

function countsOf({ n, positives }: TestSet, index: number) {
  return positives === undefined
    ? [{ name: `right${index}`, most: n }]
    : [
        { name: `tp${index}`, most: positives },
        { name: `tn${index}`, most: n - positives },
      ];
}

// Rows are scaled to factors of at least 1, as the solver's own tolerance is absolute, and widened
// by more than it may be off: a mean that can be met is never called impossible.
function rowsOf({ terms, low, high }: FoldMean, index: number): readonly string[] {
  const scale = 1 / Math.min(...terms.map(({ factor }) => factor));
  const sum = terms.map(({ name, factor }) => `${factor * scale} ${name}`).join(' + ');
  return [
    ` least${index}: ${sum} >= ${low * scale - SLACK}`,
    ` most${index}: ${sum} <= ${high * scale + SLACK}`,
  ];
}

const SLACK = 1e-6;
