import type { Fact } from './fact.ts';
import { buildFact, metricUnit, recomputedEvidence, writtenEvidence } from './build.ts';
import type { Recount } from './recount.ts';
import { countedShare } from './share.ts';
import type { CountedShare } from './share.ts';
import { isMeanOfRuns } from '../manifest/measured-values.ts';
import { splitRows } from '../manifest/split-rows.ts';
import { intervalOf, spreadOf } from './uncertainty.ts';
import { findMetric } from '../metrics/registry.ts';
import type { Metric } from '../metrics/registry.ts';
import type { Project } from '../manifest/portfolio.ts';
import { isOverRows, metricKey, usualCutOff } from '../manifest/reported.ts';
import type { LocatedMetric } from '../manifest/reported.ts';
import type { ReportedMetric } from '../manifest/schema/reported-metric.ts';
import { shareTolerance } from '../manifest/written.ts';

/**
 * Makes the fact of one reported metric. Counts beat rates: where the value is a share of known
 * rows it is that share, and its interval is Wilson's. Where no count is certain the interval is the
 * author's, else what the manifest holds gives (`intervalOf`).
 */
export function measuredFact(
  project: Project,
  located: LocatedMetric,
  { kind, id, recount }: { kind: Fact['kind']; id: string; recount?: Recount | undefined },
): Fact {
  const { metric, path, owner } = located;
  const known = findMetric(metric.id);
  const share = shareOver(project, located, known);
  const counts = recount?.counts ?? share.counts;
  const n = counts?.n ?? rowsBehind(project, located);
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
    evidence: evidenceOf(project, metric, recount),
    ...(n === undefined ? {} : { n }),
    ...(counts ? { counts, decimals: undefined } : {}),
    ...(owner ? { of: owner } : {}),
    ...(metric.dataset ? { dataset: metric.dataset } : {}),
  });
  const interval = intervalOf(project, located, { fact, known, share });
  const spread = spreadOf(project, metric);
  return { ...fact, ...(interval ? { interval } : {}), ...(spread ? { spread } : {}) };
}

function evidenceOf(project: Project, { from }: ReportedMetric, recount: Recount | undefined) {
  return recount?.independent
    ? recomputedEvidence(project, recount.from ?? from)
    : writtenEvidence(project, from);
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
  return `${metric.k ? `${name.replace(/ at k$/, '')} at ${metric.k}` : name}${average}`;
}

// A known metric keeps the unit it has everywhere; only the target's own unit is the author's.
function unitOf(project: Project, known: Metric | undefined, metric: ReportedMetric): string {
  const own = known === undefined || known.unit === 'target' ? metric.unit : undefined;
  return own ?? metricUnit(project, known);
}

// The tasks of a benchmark have rows of their own; nothing says that they are those of a split.
function rowsBehind(project: Project, { metric, role }: LocatedMetric): number | undefined {
  return metric.n ?? (role === 'task' ? undefined : splitRows(project, metric.split).n);
}

// What guessing scores follows from the number of answers and was not measured on any rows.
function isExact({ manifest }: Project, { role, path }: LocatedMetric): boolean {
  return role === 'baseline' && manifest.baselines?.[Number(path[1])]?.kind === 'random';
}

// A share is read over its rows only when it was taken over single rows, not averaged over runs.
function shareOver(
  project: Project,
  located: LocatedMetric,
  known: Metric | undefined,
): CountedShare {
  const { metric, path } = located;
  const single = isOverRows(project, metric) && !isMeanOfRuns(project, located);
  if (!known?.proportion || !single || isExact(project, located)) return {};
  const n = shareRows(project, metric, known);
  if (n === undefined) return {};
  const tolerance = shareTolerance(project.tree.writtenAt([...path, 'value']) ?? '');
  return countedShare(metric.value, { n, tolerance });
}

// Many authors write the rows of the whole split for every metric; a share of the positives is still
// counted over the positives, or not at all where their number is not known. Any other number is
// taken as written: the value came from other rows.
function shareRows(project: Project, metric: ReportedMetric, known: Metric): number | undefined {
  const whole = metric.n === undefined || metric.n === splitRows(project, metric.split).n;
  if (!whole) return metric.n;
  const ofAll = known.denominator === 'rows' ? metric.n : undefined;
  return denominator(project, metric, known) ?? ofAll;
}

function denominator(project: Project, metric: ReportedMetric, known: Metric): number | undefined {
  const rows = splitRows(project, metric.split);
  if (known.denominator === 'rows') return rows.n;
  if (known.denominator === 'positives') return rows.positives;
  return known.denominator === 'negatives' ? rows.negatives : undefined;
}
