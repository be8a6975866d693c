import type { Project } from '../../manifest/portfolio.ts';
import type { Flagged } from '../../stats/fairness/open-cut-offs.ts';
import type { MeasuredBin, MeasuredBins } from './measured-bins.ts';
import type { MeasuredGroup } from './measured-group.ts';
import { restCounts } from './rest-counts.ts';

/** A group and its bins. */
export type BinnedGroup = MeasuredGroup & { readonly bins: MeasuredBins };

/** Positives and negatives of one bin. */
export interface BinCounts {
  readonly positives: number;
  readonly negatives: number;
}

/**
 * What a reader could work out of the bins of all rows outside the groups given, from the curves the
 * page shows of all rows; empty where it shows none over the same bins.
 */
export function restBins(project: Project, groups: readonly BinnedGroup[]): BinCounts[] {
  return groups[0]?.bins.kind === 'score'
    ? restOfScores(project, groups)
    : restOfProbabilities(project, groups);
}

// A score's bin holds the rows flagged from it on, less those flagged from the next one on.
function restOfScores(project: Project, groups: readonly BinnedGroup[]): BinCounts[] {
  const swept = groups.map((group) => ({
    group,
    points: group.bins.bins.map(({ at }, place) => ({
      threshold: at,
      ...countsFrom(group.bins.bins, place),
    })),
  }));
  const rising = restCounts(project, swept).toSorted((a, b) => a.threshold - b.threshold);
  return rising.map(({ tp, fp }, index) => {
    const above: Flagged = rising[index + 1] ?? { tp: 0, fp: 0 };
    return { positives: tp - above.tp, negatives: fp - above.fp };
  });
}

function countsFrom(bins: readonly MeasuredBin[], place: number) {
  const [above, below] = [bins.slice(place), bins.slice(0, place)];
  const [tp, fn] = [positivesOf(above), positivesOf(below)];
  return { tp, fp: rowsOf(above) - tp, fn, tn: rowsOf(below) - fn };
}

function restOfProbabilities(project: Project, groups: readonly BinnedGroup[]): BinCounts[] {
  const { manifest } = project;
  const curves = manifest.family === 'binary' ? manifest.evaluation?.curves : undefined;
  const all = curves?.calibration?.bins ?? [];
  if (groups.some(({ bins }) => bins.bins.length !== all.length)) return [];
  return all.map(({ fractionPositive, count }, place) => {
    const own = groups.flatMap(({ bins }) => bins.bins[place] ?? []);
    const positives = Math.round(fractionPositive * count) - positivesOf(own);
    return { positives, negatives: count - rowsOf(own) - positives };
  });
}

function positivesOf(bins: readonly MeasuredBin[]): number {
  return bins.reduce((sum, { positives }) => sum + positives, 0);
}

function rowsOf(bins: readonly MeasuredBin[]): number {
  return bins.reduce((sum, { n }) => sum + n, 0);
}
