import { pathText } from '../../../findings/place.ts';
import { remarkAt } from '../../remark.ts';
import type { ManifestRule } from '../rule.ts';

/** The four-fifths rule is about selecting people, and about nothing else. */
export const fourFifths: ManifestRule = {
  id: 'fairness/four-fifths',
  holds:
    'The four-fifths rule is named only where people are selected and selection rates are compared.',
  source: '29 CFR 1607.4(D), 1978',
  good: [
    'fairness: { applicable: true, decision: { favourableOutcome: invited }, metricChoice: { primary: selection-rate, why: Invitations are given out. }, conclusion: "The impact ratio is 0.83, above the four-fifths rule." }',
    'fairness: { applicable: true, conclusion: "Error rates differ by 0.02." }',
  ],
  bad: [
    'fairness: { applicable: true, metricChoice: { primary: fpr, why: A false alarm costs most. }, conclusion: "All ratios pass the four-fifths rule." }',
    'fairness: { applicable: true, conclusion: "The ratio is above the 80% rule." }',
  ],
  find(project) {
    const { conclusion = '', decision, metricChoice } = project.manifest.fairness ?? {};
    const selects = decision !== undefined && metricChoice?.primary === 'selection-rate';
    if (selects || !RULE.test(conclusion)) return [];
    const path = ['fairness', 'conclusion'];
    return [
      remarkAt(project, path, {
        rule: fourFifths.id,
        severity: 'warning',
        message: `\`${pathText(path)}\` names the four-fifths rule, which concerns selection decisions such as hiring; here none is described.`,
        help: 'Leave it out, or describe the decision in `fairness.decision` and set `metricChoice.primary: selection-rate`.',
      }),
    ];
  },
};

const RULE = /\b(?:four[- ]fifths|4\/5(?:ths)?)\b|\b80\s?%[- ]rule\b|\b80 percent rule\b/i;
