import type { Fact } from './fact.ts';
import { buildFact, countedInterval, recomputedEvidence, writtenEvidence } from './build.ts';
import { splitCounts } from './rows.ts';
import { findMetric } from '../metrics/registry.ts';
import type { Metric } from '../metrics/registry.ts';
import { confusionOf } from '../manifest/confusion-counts.ts';
import type { Project } from '../manifest/portfolio.ts';
import { isOverRows, metricKey, usualCutOff } from '../manifest/reported.ts';
import type { LocatedMetric } from '../manifest/reported.ts';
import type { ReportedMetric } from '../manifest/schema/reported-metric.ts';
import { shareTolerance } from '../manifest/written.ts';

/** Counts a value was recomputed from, and the manifest path that holds them. */
export interface Recount {
  readonly k: number;
  readonly n: number;
}

/**
 * Makes the fact of one reported metric. Counts beat rates: where the value is a share of known
 * rows it is that share, and its interval is Wilson's; a stated interval is used only where none
 * can be computed.
 */
export function measuredFact(
  project: Project,
  located: LocatedMetric,
  { kind, id, recount }: { kind: Fact['kind']; id: string; recount?: Recount | undefined },
): Fact {
  const { metric, path, owner } = located;
  const known = findMetric(metric.id);
  const counts = recount ?? countsOf(project, located, known);
  const n = counts?.n ?? metric.n ?? splitCounts(project, metric.split)?.rows;
  const fact = buildFact(project, [...path, 'value'], {
    id,
    kind,
    metric: known?.id ?? metric.id,
    name: metricName(metric, known),
    value: counts ? counts.k / counts.n : metric.value,
    unit: unitOf(project, known, metric),
    direction: known?.direction ?? metric.direction ?? 'none',
    range: known?.range ?? metric.range ?? [null, null],
    split: metric.split,
    evidence: recount
      ? recomputedEvidence(project, evidenceSource(project, metric))
      : writtenEvidence(project, metric.evidence),
    ...(n === undefined ? {} : { n }),
    ...(counts ? { counts, decimals: undefined } : {}),
    ...(owner ? { of: owner } : {}),
  });
  const interval = intervalOf(metric, fact, known);
  return interval ? { ...fact, interval } : fact;
}

/**
 * `<project>/<role>/<owner>/<metric>/<split>`; role and owner only where they apply. The positive
 * class and the cut-off of the whole evaluation go without saying.
 */
export function measuredId(project: Project, { metric, role, owner }: LocatedMetric): string {
  const { task } = project.manifest;
  const said = {
    ...metric,
    id: findMetric(metric.id)?.id ?? metric.id,
    ...(metric.positiveClass === task.target?.positiveClass ? { positiveClass: undefined } : {}),
    ...(metric.threshold === usualCutOff(project) ? { threshold: undefined } : {}),
    ...(metric.average === 'binary' ? { average: undefined } : {}),
  };
  return [project.id, ...(owner ? [role, owner] : []), ...metricKey(said).split('/')]
    .map(idStep)
    .join('/');
}

function idStep(text: string, index: number): string {
  return index === 0
    ? text
    : text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}.]+/gu, '-')
        .replace(/^-+|-+$/g, '');
}

function metricName(metric: ReportedMetric, known: Metric | undefined): string {
  const name = known?.name ?? metric.name ?? metric.id;
  const average =
    metric.average && metric.average !== 'binary' ? `, ${metric.average} average` : '';
  return `${name}${metric.k ? ` at ${metric.k}` : ''}${average}`;
}

// A known metric keeps the unit it has everywhere; only the target's own unit is the author's.
function unitOf({ manifest }: Project, known: Metric | undefined, metric: ReportedMetric): string {
  if (known && known.unit !== 'target') return known.unit;
  return metric.unit ?? (known ? (manifest.task.target?.unit ?? '') : '');
}

function intervalOf(
  metric: ReportedMetric,
  fact: Fact,
  known: Metric | undefined,
): Fact['interval'] {
  if (fact.counts && known?.proportion) return countedInterval(fact.counts);
  if (metric.ci)
    return {
      low: metric.ci.low,
      high: metric.ci.high,
      level: metric.ci.level,
      method: metric.ci.method,
    };
  return undefined;
}

// A share is turned into counts only when some whole number of rows gives the value as written.
function countsOf(
  project: Project,
  { metric, path }: LocatedMetric,
  known: Metric | undefined,
): Recount | undefined {
  if (!known?.proportion || !isOverRows(project, metric)) return undefined;
  const n = shareRows(project, metric, known);
  if (n === undefined) return undefined;
  const k = Math.round(metric.value * n);
  const tolerance = shareTolerance(project.tree.writtenAt([...path, 'value']) ?? '');
  return Math.abs(k / n - metric.value) <= tolerance ? { k, n } : undefined;
}

// Many authors write the rows of the whole split for every metric; a share of the positives is still
// counted over the positives. Any other number is taken as written: the value came from other rows.
function shareRows(project: Project, metric: ReportedMetric, known: Metric): number | undefined {
  const whole = metric.n === undefined || metric.n === splitCounts(project, metric.split)?.rows;
  return whole ? (denominator(project, metric, known) ?? metric.n) : metric.n;
}

function denominator(project: Project, metric: ReportedMetric, known: Metric): number | undefined {
  const rows = splitCounts(project, metric.split);
  if (known.denominator === 'rows') return rows?.rows;
  if (known.denominator === 'positives') return rows?.positives;
  return known.denominator === 'negatives' ? rows?.negatives : undefined;
}

function evidenceSource(project: Project, metric: ReportedMetric) {
  return confusionOf(project)?.source ?? metric.evidence?.source;
}
