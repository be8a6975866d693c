import type { Fact } from '../../../facts/fact.ts';
import { factText } from '../../../facts/text.ts';
import { shown } from '../../../manifest/digits.ts';
import { invertedLabels } from '../../../manifest/rules/fingerprints/inverted-labels.ts';
import { againstBaseline } from '../../against-baseline.ts';
import { majorityShare as shareOf } from '../../class-share.ts';
import type { AuditRemark, AuditRule, AuditSubject } from '../../rule.ts';
import { saysUnbeaten } from '../../unbeaten.ts';
import { worseThanGuessing } from '../../worse-than-guessing.ts';

/** Accuracy lies above what always guessing one class gives. */
export const majorityShare: AuditRule = {
  id: 'modelling/majority-share',
  severity: 'error',
  holds: 'Accuracy is higher than the share of the most frequent class, by more than its interval.',
  why: 'Always naming the most frequent class needs no model. Readers do that sum in their heads.',
  source:
    'Provost, Fawcett and Kohavi, The Case against Accuracy Estimation for Comparing Induction Algorithms (1998)',
  help: 'limitations:\n  - statement: By accuracy, is the model no better than always naming the most frequent class?\n    consequence: Which other metric shows what it is good for?',
  good: [
    'splits: { parts: { 1: { n: 400, positives: 100 } } }\nevaluation: { metrics: { 1: { id: accuracy, value: 0.9, n: 400, positiveClass: null } }, confusion: null }',
    'splits: { parts: { 1: { n: 400, positives: 100 } } }\nevaluation: { metrics: { 1: { id: accuracy, value: 0.74, n: 400, positiveClass: null } }, confusion: null }\nlimitations: { 0: { statement: By accuracy the model is no better than naming one class. } }',
  ],
  bad: [
    'splits: { parts: { 1: { n: 400, positives: 100 } } }\nevaluation: { metrics: { 1: { id: accuracy, value: 0.74, n: 400, positiveClass: null } }, confusion: null }',
    'splits: { parts: { 1: { n: 400, positives: 100 } } }\nevaluation: { metrics: { 1: { id: accuracy, value: 0.77, n: 400, positiveClass: null } }, confusion: null }',
  ],
  find(subject) {
    const compared = againstBaseline(subject);
    // The baseline it does not beat is named by another rule, in the words of the same cause.
    if (compared?.result.metric === 'accuracy' && !compared.beaten) return undefined;
    const judged = accuracies(subject);
    if (judged.length === 0 || isInverted(subject)) return undefined;
    if (saysUnbeaten(subject.project, { kind: 'majority' })) return [];
    return judged.flatMap(remarks);
  },
};

// Classes the wrong way round make any accuracy low; another rule tells that by name.
function isInverted({ project }: AuditSubject): boolean {
  return invertedLabels.find(project).length > 0 || worseThanGuessing(project) !== undefined;
}

interface Judged {
  readonly fact: Fact;
  readonly share: number;
}

// Validation rows are asked about only where nothing later was measured.
function accuracies({ project, facts }: AuditSubject): Judged[] {
  const judged = facts.flatMap((fact) => {
    const { kind, of, metric, split = 'train' } = fact;
    const isOwn = kind === 'result' && of === undefined && metric === 'accuracy';
    const share = isOwn && split !== 'train' ? shareOf(project, split) : undefined;
    return share === undefined ? [] : [{ fact, share }];
  });
  const later = judged.filter(({ fact }) => fact.split !== 'validation');
  return later.length > 0 ? later : judged;
}

function remarks({ fact, share }: Judged): AuditRemark[] {
  const low = fact.interval?.low ?? fact.value;
  if (low > share) return [];
  const path = fact.place.path;
  const value = `Accuracy is ${factText(fact, 'value')}`;
  const guess = `always naming the most frequent class gives ${shown(share, { decimals: 3 })} on the same rows`;
  if (fact.value > share) {
    const message = `${value} (${factText(fact, 'interval')}), and ${guess}; readers look for a metric that tells the two apart.`;
    return [{ path, message, severity: 'warning' }];
  }
  const message = `${value}, and ${guess}; readers look for a metric on which the model is of use.`;
  return [{ path, message }];
}
