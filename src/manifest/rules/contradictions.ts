import type { Finding } from '../../findings/finding.ts';
import { pathText } from '../../findings/place.ts';
import { findMetric } from '../../metrics/registry.ts';
import { confusionOf, confusionRates } from '../confusion-counts.ts';
import type { Project } from '../portfolio.ts';
import { isUsual, reportedMetrics } from '../reported.ts';
import { shareTolerance } from '../written.ts';

/** A rate and the confusion matrix on the same rows say the same. */
export function contradictions(project: Project): Finding[] {
  const split = confusionOf(project)?.split;
  const rates = confusionRates(project);
  return reportedMetrics(project).flatMap(({ metric, path, role }) => {
    const rate = rates[findMetric(metric.id)?.id ?? metric.id];
    if (role !== 'result' || metric.split !== split || !rate || !isUsual(project, metric))
      return [];
    const at = [...path, 'value'];
    const written = project.tree.writtenAt(at) ?? String(metric.value);
    if (Math.abs(rate.value - metric.value) <= shareTolerance(written)) return [];
    const counted = rate.k === undefined ? '' : ` (${rate.k} of ${rate.n})`;
    const finding: Finding = {
      rule: 'metrics/contradicts-counts',
      severity: 'error',
      place: project.tree.placeOf(at),
      message: `\`${pathText(at)}\` says ${written}; the confusion matrix on the same rows gives ${Number(rate.value.toPrecision(4))}${counted}.`,
      help: 'They cannot both come from one run on these rows; common causes: another cut-off, another class, an older run.',
    };
    return [finding];
  });
}
