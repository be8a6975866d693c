import type { Project } from '../../manifest/portfolio.ts';
import type { Fact } from '../fact.ts';
import { GAP_ENDING } from '../gap.ts';
import { primaryMetric } from './assess.ts';

/**
 * The one gap that may be told outside the fairness checks: in the rate the author chose beforehand,
 * by the attribute that leads or else by the first one. Undefined where no rate was chosen.
 */
export function primaryGap(project: Project, facts: readonly Fact[]): Fact | undefined {
  const rate = primaryMetric(project);
  const leads = project.manifest.fairness?.leads;
  return facts.find(
    (fact) =>
      fact.kind === 'gap' &&
      rate !== undefined &&
      fact.metric === `${rate}${GAP_ENDING}` &&
      (leads === undefined || fact.of === leads),
  );
}

/** The gap that stands in for the primary metric as headline, where the author wants one to lead. */
export function leadingGap(project: Project, facts: readonly Fact[]): Fact | undefined {
  return project.manifest.fairness?.leads === undefined ? undefined : primaryGap(project, facts);
}
