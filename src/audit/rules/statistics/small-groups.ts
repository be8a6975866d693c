import { fairnessView } from '../../../facts/fairness/view.ts';
import type { AttributeView, RateComparison } from '../../../facts/fairness-view.ts';
import { groupSum } from '../../../manifest/rules/fairness/group-sum.ts';
import { fromManifestRule } from '../../from-manifest-rule.ts';
import type { AuditRemark, AuditRule } from '../../rule.ts';

/** Rows a rate needs before it is compared (NCHS Series 2 No. 175, 2017). */
const ENOUGH = 30;

/** Small groups stay out of the gap and stay on the page. */
export const smallGroups: AuditRule = {
  id: 'statistics/small-groups',
  severity: 'warning',
  holds:
    'No gap rests on a group of fewer than 30 rows, and every row is counted, left out with a reason, or of unknown group.',
  why: 'The widest gap is most often the one to the smallest group, by chance alone; and a group that is silently missing is the one a reader asks about.',
  source:
    'NCHS, Data Presentation Standards for Proportions, Series 2 No. 175 (2017); Lum, Zhang and Bower, FAccT (2022)',
  help: 'fairness:\n  excluded:\n    - { attribute: Which one?, group: Which value?, n: Rows, reason: Why are they left out? }',
  good: [
    'base: people\nfairness: { groups: { 1: { n: 990, tn: 528 } }, excluded: [{ attribute: sex, group: not recorded, n: 10, reason: Too few rows for a rate. }] }',
  ],
  bad: [
    'base: people\nfairness: { groups: { 1: { n: 800, tp: 256, fp: 48, tn: 432, fn: 64 } } }',
    'base: people\nfairness: { groups: { 1: { n: 980, tp: 310, fp: 61, tn: 527, fn: 82 }, 2: { attribute: sex, group: not recorded, n: 20, tp: 6, fp: 2, tn: 10, fn: 2 } }, policy: { minDenominator: 5, minShare: 0, smallCell: 1 } }',
  ],
  find({ project, facts }) {
    const { groups = [], policy } = project.manifest.fairness ?? {};
    if (groups.length === 0) return undefined;
    const lowered = (policy?.minDenominator ?? ENOUGH) < ENOUGH;
    const { attributes } = lowered ? fairnessView(project, facts) : { attributes: [] };
    const small = attributes.flatMap(comparedSmall);
    return [...fromManifestRule(project, groupSum), ...(small[0] ? [small[0]] : [])];
  },
};

function comparedSmall({ groups, comparisons }: AttributeView): AuditRemark[] {
  return comparisons.flatMap((comparison) =>
    groups.flatMap((view) => {
      const rows = view.rates.get(comparison.metric)?.n ?? ENOUGH;
      if (rows >= ENOUGH || !isCompared(comparison, view.group)) return [];
      const message = `\`fairness.policy.minDenominator\` lets “${view.group}” into the gap in ${comparison.metric}, which then rests on ${rows} rows. Readers look for at least ${ENOUGH} behind each rate.`;
      const help = `Leave \`minDenominator\` out, so that groups with fewer than ${ENOUGH} rows are listed and not compared.`;
      return [{ path: ['fairness', 'policy', 'minDenominator'], message, help }];
    }),
  );
}

function isCompared({ gap, leftOut }: RateComparison, group: string): boolean {
  return gap !== undefined && !leftOut.some((out) => out.group === group);
}
