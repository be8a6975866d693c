/** Positive and negative rows that are flagged. */
export interface Flagged {
  readonly tp: number;
  readonly fp: number;
}

/** What a group's rows came to at one cut-off; a row is flagged from the cut-off on. */
export interface CutOffCounts extends Flagged {
  readonly threshold: number;
  readonly tn: number;
  readonly fn: number;
}

/** The cut-offs of one group, in any order, and what else is told of it. */
export interface SweptCounts {
  readonly points: readonly CutOffCounts[];
  /** Rows from other scores on, told elsewhere: bins of the score added up from the highest. */
  readonly known?: readonly Flagged[];
  /** Rows flagged, told elsewhere without their outcomes, as a selection rate tells them. */
  readonly totals?: readonly number[];
}

/**
 * Cut-offs of several groups that may be shown together, lowest first. Shown cut-offs cut a group's
 * positives and negatives into pieces: those flagged by the strictest one, those between each two
 * neighbours, those never flagged. Counts at cut-offs give the pieces by subtraction, so no piece
 * with rows in it may hold fewer than `smallest` positives or negatives. A piece without any row
 * tells nothing of anybody. Nor may a cut-off flag fewer than `smallest` rows more or less than a
 * total that is told, unless it flags just as many. Greedy: `keep` first, then outwards from it, so that a cut-off too near
 * to a shown one is left out. Empty when `keep`, or what is known already, leaves a small piece.
 */
export function openCutOffs(
  groups: readonly SweptCounts[],
  { keep, smallest = 11 }: { readonly keep?: number | undefined; readonly smallest?: number } = {},
): number[] {
  const all = new Set(groups.flatMap(({ points }) => points.map(({ threshold }) => threshold)));
  const isOpen = (shown: ReadonlySet<number>) =>
    groups.every(
      (group) => hasNoSmallPiece(group, shown, smallest) && isApart(group, shown, smallest),
    );
  const first = keep !== undefined && all.has(keep) ? [keep] : [];
  if (!isOpen(new Set(first))) return [];
  const shown = outwards([...all], keep).reduce((found, threshold) => {
    const more = new Set([...found, threshold]);
    return isOpen(more) ? more : found;
  }, new Set(first));
  return [...shown].sort((a, b) => a - b);
}

/** From the kept cut-off up, then from it down; without one from the lowest up. */
function outwards(all: readonly number[], keep: number | undefined): number[] {
  const rising = all.toSorted((a, b) => a - b);
  if (keep === undefined) return rising;
  const below = rising.filter((threshold) => threshold < keep);
  return [...rising.filter((threshold) => threshold > keep), ...below.reverse()];
}

function hasNoSmallPiece(
  { points, known = [] }: SweptCounts,
  shown: ReadonlySet<number>,
  smallest: number,
): boolean {
  const [any] = points;
  const told = [...known, ...points.filter(({ threshold }) => shown.has(threshold))];
  if (!any || told.length === 0) return true;
  const rising = told.sort((a, b) => a.tp + a.fp - (b.tp + b.fp));
  return [...rising, { tp: any.tp + any.fn, fp: any.fp + any.tn }].every(({ tp, fp }, index) => {
    const before = rising[index - 1] ?? { tp: 0, fp: 0 };
    const [positives, negatives] = [tp - before.tp, fp - before.fp];
    const isEmpty = positives === 0 && negatives === 0;
    return isEmpty || (positives >= smallest && negatives >= smallest);
  });
}

/** Whether no few rows lie between what a shown cut-off flags and a total told elsewhere. */
function isApart(
  { points, totals = [] }: SweptCounts,
  shown: ReadonlySet<number>,
  smallest: number,
): boolean {
  return points
    .filter(({ threshold }) => shown.has(threshold))
    .every(({ tp, fp }) =>
      totals.every((total) => total === tp + fp || Math.abs(total - tp - fp) >= smallest),
    );
}
