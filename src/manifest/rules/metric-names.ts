import type { Finding } from '../../findings/finding.ts';
import { pathText } from '../../findings/place.ts';
import { suggest } from '../../findings/suggest.ts';
import { METRICS, findMetric } from '../../metrics/registry.ts';
import type { Project } from '../portfolio.ts';
import { reportedMetrics } from '../reported.ts';
import type { LocatedMetric } from '../reported.ts';

/** Every metric is in the registry, or is an `x-…` metric that says its name, range and direction. */
export function metricNames(project: Project): Finding[] {
  return reportedMetrics(project).flatMap((located) => {
    const { metric, path } = located;
    if (findMetric(metric.id)) return [];
    return metric.id.startsWith('x-')
      ? incomplete(located, project)
      : [unknown(metric.id, path, project)];
  });
}

function unknown(id: string, path: LocatedMetric['path'], { tree }: Project): Finding {
  const close = suggest(
    id,
    METRICS.flatMap((metric) => [metric.id, ...metric.aliases]),
  );
  return {
    rule: 'metrics/unknown',
    severity: 'error',
    place: tree.placeOf([...path, 'id']),
    message: `\`${id}\` is not a metric this version knows.`,
    help: close
      ? `Did you mean \`${findMetric(close)?.id ?? close}\`?`
      : `Write \`x-${id}\` and add \`name\`, \`range\` and \`direction\`.`,
  };
}

function incomplete({ metric, path }: LocatedMetric, { tree }: Project): Finding[] {
  const missing = (['name', 'range', 'direction'] as const).filter(
    (key) => metric[key] === undefined,
  );
  if (missing.length === 0) return [];
  return [
    {
      rule: 'metrics/incomplete',
      severity: 'error',
      place: tree.placeOf([...path, 'id']),
      message: `\`${metric.id}\` is a metric of your own and needs ${missing.map((key) => `\`${key}\``).join(', ')}.`,
      help: `Add ${missing.map((key) => `\`${pathText([...path, key])}\``).join(', ')}.`,
    },
  ];
}
