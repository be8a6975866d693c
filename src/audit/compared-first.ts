import { fairnessView } from '../facts/fairness/view.ts';
import { primaryMetric } from '../facts/fairness/assess.ts';
import type { Fact } from '../facts/fact.ts';
import type { RateComparison } from '../facts/fairness-view.ts';
import type { Project } from '../manifest/portfolio.ts';

/** How an attribute's groups compare in one rate, and how many of them are compared. */
export interface CountedComparison extends RateComparison {
  readonly groups: number;
}

/** Comparisons with a gap, in the rate the author chose beforehand; in every rate where none was chosen. */
export function comparedFirst(project: Project, facts: readonly Fact[]): CountedComparison[] {
  if (!project.manifest.fairness?.groups) return [];
  const primary = primaryMetric(project);
  return fairnessView(project, facts).attributes.flatMap(({ groups, comparisons }) =>
    comparisons
      .filter(({ metric, gap }) => gap && (primary === undefined || metric === primary))
      .map((comparison) => {
        const out = new Set(comparison.leftOut.map(({ group }) => group));
        return { ...comparison, groups: groups.filter(({ group }) => !out.has(group)).length };
      }),
  );
}
