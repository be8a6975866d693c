import type { Finding } from '../../findings/finding.ts';
import { pathText } from '../../findings/place.ts';
import type { ManifestPath } from '../../findings/place.ts';
import { findMetric } from '../../metrics/registry.ts';
import { fractionOf } from '../issues.ts';
import type { Project } from '../portfolio.ts';
import { reportedMetrics } from '../reported.ts';

/** Every value lies where its metric can lie, and every interval holds its value. */
export function metricRanges(project: Project): Finding[] {
  return reportedMetrics(project).flatMap(({ metric, path }) => {
    const range = findMetric(metric.id)?.range ?? metric.range;
    if (range && outside(metric.value, range))
      return [outOfRange([...path, 'value'], range, project)];
    const { ci } = metric;
    if (!ci) return [];
    const beyond = range && [ci.low, ci.high].some((end) => outside(end, range));
    const astray = ci.low > metric.value || metric.value > ci.high;
    if (astray) return [outOfInterval([...path, 'ci'], project)];
    return beyond ? [beyondRange([...path, 'ci'], range, project)] : [];
  });
}

type Range = readonly [number | null, number | null];

function outside(value: number, [low, high]: Range): boolean {
  return (low !== null && value < low) || (high !== null && value > high);
}

function outOfRange(path: ManifestPath, range: Range, { tree }: Project): Finding {
  const written = tree.writtenAt(path) ?? '';
  const percentage =
    range[0] === 0 && range[1] === 1 && Number(written) > 1 && Number(written) <= 100;
  return {
    rule: percentage ? 'manifest/percentage' : 'metrics/range',
    severity: 'error',
    place: tree.placeOf(path),
    message: percentage
      ? `\`${pathText(path)}\` is a share between 0 and 1; ${written} looks like a percentage.`
      : `\`${pathText(path)}\` is ${written}; this metric lies ${rangeText(range)}.`,
    help: percentage ? `Write ${fractionOf(written)}.` : 'Check the value and the metric id.',
  };
}

function rangeText([low, high]: Range): string {
  if (low !== null && high !== null) return `between ${low} and ${high}`;
  return low !== null ? `at ${low} or above` : `at ${high} or below`;
}

function beyondRange(path: ManifestPath, range: Range, { tree }: Project): Finding {
  return {
    rule: 'metrics/interval',
    severity: 'error',
    place: tree.placeOf(path),
    message: `\`${pathText(path)}\` reaches where this metric cannot: it lies ${rangeText(range)}.`,
    help: 'Use a method that keeps to the range, such as a percentile bootstrap.',
  };
}

function outOfInterval(path: ManifestPath, { tree }: Project): Finding {
  return {
    rule: 'metrics/interval',
    severity: 'error',
    place: tree.placeOf(path),
    message: `\`${pathText(path)}\` does not contain the value it belongs to.`,
    help: 'Check `low`, `high` and `value`.',
  };
}
