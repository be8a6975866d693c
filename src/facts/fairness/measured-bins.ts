import type { Project } from '../../manifest/portfolio.ts';

type Group = NonNullable<NonNullable<Project['manifest']['fairness']>['groups']>[number];

/** Rows of a group with one score, or with similar predicted probabilities. */
export interface MeasuredBin {
  /** The score, or the mean predicted probability. */
  readonly at: number;
  readonly positives: number;
  readonly n: number;
}

/** The bins of a group, rising. Scores are levels and no probabilities. */
export interface MeasuredBins {
  readonly kind: 'score' | 'probability';
  readonly bins: readonly MeasuredBin[];
}

/** The bins of one group; undefined without any, and for bins that cannot be: rules remark on them. */
export function measuredBins({
  scoreBins = [],
}: Pick<Group, 'scoreBins'>): MeasuredBins | undefined {
  const [scores, probabilities] = [placed(scoreBins, 'score'), placed(scoreBins, 'meanPredicted')];
  const kind = scores.length > 0 ? 'score' : 'probability';
  const bins = kind === 'score' ? scores : probabilities;
  const isOneKind = scores.length === 0 || probabilities.length === 0;
  const isWhole = bins.length === scoreBins.length && bins.length > 0;
  return isOneKind && isWhole && bins.every(isPossible) ? { kind, bins } : undefined;
}

function placed(
  bins: NonNullable<Group['scoreBins']>,
  key: 'score' | 'meanPredicted',
): MeasuredBin[] {
  return bins.flatMap(({ [key]: at, positives, n }) =>
    at === undefined ? [] : [{ at, positives, n }],
  );
}

function isPossible({ at, positives, n }: MeasuredBin, index: number, all: readonly MeasuredBin[]) {
  const before = all[index - 1];
  return positives <= n && (before === undefined || before.at <= at);
}
