import { idPart } from '../../manifest/id-part.ts';
import { formatNumber } from '../../format/number.ts';
import { wilson } from '../../stats/intervals.ts';
import { buildFact } from '../build.ts';
import type { Fact } from '../fact.ts';
import type { BinView, CalibrationView } from '../fairness-view.ts';
import { binParts, scoreName } from './bin-parts.ts';
import type { ComparedAttribute } from './compare-groups.ts';
import type { MeasuredBin } from './measured-bins.ts';
import type { MeasuredGroup } from './measured-group.ts';
import { sameScore } from './same-score.ts';

/** Places of the bins that are withheld, by group. */
export type HiddenBins = ReadonlyMap<MeasuredGroup, ReadonlySet<number>>;

/**
 * The observed share of every group of an attribute in each of its bins, and how two groups compare
 * at the same score; undefined where no group has bins. Groups whose bins are of another kind than
 * those of the first are left out: a rule remarks on them.
 */
export function assessCalibration(
  attribute: ComparedAttribute,
  hidden: HiddenBins,
): CalibrationView | undefined {
  const kind = attribute.groups.find(({ bins }) => bins)?.bins?.kind;
  const binned = attribute.groups.filter(({ bins }) => bins && bins.kind === kind);
  if (!kind) return undefined;
  const groups = binned.map((group) => ({
    group: group.group,
    rows: group.rows,
    bins: (group.bins?.bins ?? []).map((bin, place) =>
      hidden.get(group)?.has(place)
        ? { at: bin.at }
        : { at: bin.at, observed: observedFact(attribute, group, { bin, place }) },
    ),
  }));
  const same = kind === 'score' ? sameScore(attribute, groups) : undefined;
  return {
    kind,
    groups: groups.map(({ group, bins }) => ({ group, bins })),
    ...(same ? { same } : {}),
  };
}

/** The facts of the view, in order. */
export function listedCalibration({ groups, same }: CalibrationView): Fact[] {
  const observed = ({ bins }: { bins: readonly BinView[] }) =>
    bins.flatMap((bin) => bin.observed ?? []);
  return [...groups.flatMap(observed), ...(same?.differences ?? []).map(({ fact }) => fact)];
}

function observedFact(
  { project, policy }: ComparedAttribute,
  { attribute, group, index, bins }: MeasuredGroup,
  { bin, place }: { readonly bin: MeasuredBin; readonly place: number },
): Fact {
  const { at, positives, n } = bin;
  const isScore = bins?.kind === 'score';
  const metric = isScore ? `observed-at-${at}` : `observed-in-bin-${place + 1}`;
  const where = isScore
    ? scoreName(at)
    : `mean prediction ${formatNumber(at, { unit: 'fraction' })}`;
  return buildFact(project, ['fairness', 'groups', index, 'scoreBins', place], {
    ...binParts(project),
    id: [project.id, 'group', idPart(attribute), idPart(group), metric].join('/'),
    metric,
    name: `Observed share at ${where}`,
    of: `${attribute}: ${group}`,
    value: positives / n,
    counts: { k: positives, n },
    n,
    interval: { ...wilson(positives, n, policy.level), level: policy.level, method: 'wilson' },
    range: [0, 1],
    derivedFrom: [`fairness.groups[${index}].scoreBins[${place}]`],
  });
}
