import { comparedFirst } from '../../compared-first.ts';
import { policyOf } from '../../../facts/fairness/policy.ts';
import { multiplicity } from '../../../stats/fairness/multiplicity.ts';
import { shown } from '../../../manifest/digits.ts';
import type { AuditRule } from '../../rule.ts';

/** Who looks at many differences finds some by chance. */
export const manyComparisons: AuditRule = {
  id: 'statistics/many-comparisons',
  severity: 'advice',
  holds:
    'Where more than ten differences between groups are looked at, the conclusion says so or the intervals allow for it.',
  why: 'One in twenty intervals misses by chance; among many differences some stand out although nothing is behind them.',
  source: 'Fairlearn user guide (2024), multiple comparisons',
  help: 'Choose one rate beforehand in `fairness.metricChoice`, or say in `fairness.conclusion` how many differences were looked at.',
  good: [
    'base: people',
    'base: people\nfairness: { metricChoice: null, conclusion: Of several comparisons none stands out beyond chance. }',
  ],
  bad: [
    'base: people\nfairness: { metricChoice: null, groups: { 1: { group: men of 18 to 39, n: 500, tp: 158, fp: 31, tn: 269, fn: 42 }, 2: { attribute: sex, group: men from 40 on, n: 500, tp: 158, fp: 31, tn: 269, fn: 42 } } }',
  ],
  find({ project, facts }) {
    const { conclusion = '' } = project.manifest.fairness ?? {};
    const compared = comparedFirst(project, facts);
    if (compared.length === 0) return undefined;
    const { level } = policyOf(project);
    const groups = compared.map((comparison) => comparison.groups);
    const { isNoted, comparisons, expectedMisses, bonferroniLevel } = multiplicity(
      { groups, rates: 1 },
      level,
    );
    if (!isNoted || level >= bonferroniLevel || SAID.test(conclusion)) return [];
    const message = `${comparisons} differences between groups are looked at; about ${shown(expectedMisses, { decimals: 1 })} of their intervals miss by chance alone. Readers look for a word on that.`;
    return [{ path: ['fairness', 'conclusion'], message }];
  },
};

const SAID = /\b(?:bonferroni|holm|benjamini|multiple|comparisons|many differences)\b/i;
