import type { AuditRemark, AuditRule } from '../../rule.ts';
import type { Project } from '../../../manifest/portfolio.ts';

/** Rates of groups are worth what the counts behind them are. */
export const countsByGroup: AuditRule = {
  id: 'statistics/counts-by-group',
  severity: 'warning',
  holds:
    'Where groups of people are compared, each comes with counts, or with a mean error and its spread.',
  why: 'A rate without its counts has no interval: nobody can tell a gap from a small group.',
  source: 'Lum, Zhang and Bower, De-biasing “bias” measurement, FAccT (2022)',
  help: 'fairness:\n  groups:\n    - { attribute: Which one?, group: Which value?, n: Rows, tp: Count, fp: Count, tn: Count, fn: Count }',
  good: [
    'base: people\nfairness: { groups: { 0: { tp: null, fp: null, tn: null, fn: null, correct: 860 }, 1: { tp: null, fp: null, tn: null, fn: null, correct: 854 } }, metricChoice: { primary: accuracy }, conclusion: null }',
  ],
  bad: [
    'base: people\nfairness: { groups: null }',
    'base: people\nfairness: { groups: { 0: { tp: null, fp: null, tn: null, fn: null } } }',
    'base: people\nfairness: { groups: { 0: { tp: null, fp: null, tn: null, fn: null, errorMean: 3.2 } } }',
  ],
  find({ project }) {
    const { applicable, groups = [], stated = [] } = project.manifest.fairness ?? {};
    if (!applicable) return undefined;
    if (groups.length === 0) return [none(stated.length)];
    return groups.flatMap((group, index) => {
      const lacking = lackOf(group);
      const called = `“${group.attribute}: ${group.group}”`;
      const message = `${called} has ${group.n} rows and ${lacking}; readers look for the counts an interval follows from.`;
      return lacking ? [{ path: ['fairness', 'groups', index], message }] : [];
    });
  },
};

function none(stated: number): AuditRemark {
  const found = stated > 0 ? `There are ${stated} figures of another tool and no` : 'There are no';
  const message = `${found} counts per group, while \`fairness.applicable\` is true; readers look for the rows and errors of each group.`;
  return { path: ['fairness', 'groups'], message };
}

type Group = NonNullable<NonNullable<Project['manifest']['fairness']>['groups']>[number];

function lackOf(group: Group): string | undefined {
  if (isCounted(group)) return undefined;
  if (group.errorMean === undefined) return 'no counts';
  return group.errorSd === undefined ? 'a mean error without its spread (`errorSd`)' : undefined;
}

function isCounted({ tp, fp, tn, fn, ...other }: Group): boolean {
  const { correct, selected, matrix, scoreBins = [], sweep = [] } = other;
  if ([tp, fp, tn, fn].every((count) => count !== undefined)) return true;
  if (correct !== undefined || selected !== undefined || matrix) return true;
  return scoreBins.length > 0 || sweep.length > 0;
}
