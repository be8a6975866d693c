import { confusionOf, confusionRates } from '../manifest/confusion-counts.ts';
import type { Project } from '../manifest/portfolio.ts';
import { isMeanOfRuns } from '../manifest/measured-values.ts';
import { isOverRows, isUsual } from '../manifest/reported.ts';
import type { LocatedMetric } from '../manifest/reported.ts';
import type { From } from '../manifest/schema/from.ts';
import { roundingTolerance, shareTolerance } from '../manifest/written.ts';
import { findMetric } from '../metrics/registry.ts';
import type { Rates } from '../stats/confusion.ts';
import { averagePrecision, rocArea } from '../stats/curves.ts';
import { meanErrors } from '../stats/errors.ts';
import { splitRows } from '../manifest/split-rows.ts';

/** What a reported value was recomputed from, and what that gave. */
export interface Recount {
  readonly counts?: { readonly k: number; readonly n: number };
  /** False when the counts were worked out from the rates, which then prove nothing about them. */
  readonly independent: boolean;
  /** File that holds the counts or points, when they were read from one. */
  readonly from?: From | undefined;
}

/** What one block of counts or points gives, by metric id. */
export interface Recomputed {
  readonly split: string;
  readonly rates: Rates;
  readonly from?: From | undefined;
  /** Holds at one cut-off only. */
  readonly atCutOff?: boolean;
  readonly independent?: boolean;
}

/** A reported result that counts or points in the manifest give as well, to its last decimal. */
export function recountOf(
  project: Project,
  located: LocatedMetric,
  given: readonly Recomputed[],
): Recount | undefined {
  const { metric, role, path } = located;
  const single = isOverRows(project, metric) && !isMeanOfRuns(project, located);
  if (role !== 'result' || !single) return undefined;
  const known = findMetric(metric.id);
  const written = project.tree.writtenAt([...path, 'value']) ?? String(metric.value);
  const tolerance = known?.range[1] === 1 ? shareTolerance(written) : roundingTolerance(written);
  for (const { split, rates, from, atCutOff, independent = true } of given) {
    const rate = rates[known?.id ?? metric.id];
    const same = split === metric.split && (!atCutOff || isUsual(project, metric));
    if (!same || !rate || Math.abs(rate.value - metric.value) > tolerance) continue;
    const { k, n } = rate;
    return {
      from,
      independent,
      ...(k === undefined || n === undefined ? {} : { counts: { k, n } }),
    };
  }
  return undefined;
}

/** Everything the counts and points of a project give: worked out once, compared with each result. */
export function recomputed(project: Project): Recomputed[] {
  const { manifest } = project;
  return [
    ...fromMatrix(project),
    ...(manifest.family === 'binary' ? fromCurves(manifest.evaluation?.curves) : []),
    ...fromSample(project),
    ...fromWords(project),
  ];
}

function fromMatrix(project: Project): Recomputed[] {
  const confusion = confusionOf(project);
  if (!confusion) return [];
  const { split, from, recovered } = confusion;
  const rates = confusionRates(project);
  return [{ split, from, rates, atCutOff: true, independent: !recovered }];
}

type Curves = NonNullable<
  Extract<Project['manifest'], { family: 'binary' }>['evaluation']
>['curves'];

function fromCurves({ roc, pr }: NonNullable<Curves> = {}): Recomputed[] {
  return [
    ...(roc ? [{ ...roc, rates: { 'roc-auc': { value: rocArea(roc.points) } } }] : []),
    ...(pr
      ? [{ ...pr, rates: { 'average-precision': { value: averagePrecision(pr.points) } } }]
      : []),
  ];
}

// A sample of the rows gives other errors than all of them do.
function fromSample(project: Project): Recomputed[] {
  const { manifest } = project;
  const residuals = manifest.family === 'regression' ? manifest.evaluation?.residuals : undefined;
  const { sample, split, from } = residuals ?? {};
  if (!sample || !split || sample.length !== splitRows(project, split).n) return [];
  return [{ split, from, rates: meanErrors(sample) }];
}

function fromWords({ manifest }: Project): Recomputed[] {
  const words = manifest.family === 'speech' ? manifest.evaluation?.words : undefined;
  if (!words) return [];
  const { substitutions, insertions, deletions, reference, split, from } = words;
  const value = (substitutions + insertions + deletions) / reference;
  return [{ split, from, rates: { wer: { value } } }];
}
