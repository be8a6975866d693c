import { evaluationOf } from '../../../manifest/family-evaluation.ts';
import { metricId } from '../../../metrics/registry.ts';
import { UNEVEN, roughMajorityShare } from '../../class-share.ts';
import type { AuditRemark, AuditRule, AuditSubject } from '../../rule.ts';

/** Metrics of yes-or-no answers, which are another number at another cut-off. */
const AT_CUT_OFF = new Set(
  `accuracy balanced-accuracy cohen-kappa f-beta f1 fnr fpr jaccard mcc npv precision recall
  selection-rate specificity`.split(/\s+/),
);
const PATH = ['evaluation', 'threshold'];

/** The cut-off is given, and how it was chosen. */
export const cutOff: AuditRule = {
  id: 'modelling/cut-off',
  severity: 'warning',
  holds: 'Rates of yes-or-no answers come with their cut-off and how it was chosen.',
  why: 'Recall and precision are bought from each other by moving the cut-off. Who chose it, and by what, is a decision a reader wants to see.',
  source: 'Mitchell et al., Model Cards for Model Reporting (2019), metrics: decision thresholds',
  help: 'evaluation:\n  threshold:\n    value: From which score on is a row flagged?\n    chosenBy: default-0.5, validation-f1, cost, capacity, fpr-budget, youden or published\n    note: Why there? Say so where the default was kept.',
  good: [
    'evaluation: { threshold: { chosenBy: default-0.5, split: null, note: null } }',
    'evaluation: { threshold: { chosenBy: default-0.5, split: null } }\nsplits: { parts: { 1: { positives: 40 } } }',
    'evaluation: { threshold: { value: 0.3, chosenBy: capacity, note: null } }',
  ],
  bad: [
    'evaluation: { threshold: null }',
    'evaluation: { threshold: { chosenBy: null } }',
    'evaluation: { threshold: { chosenBy: default-0.5, split: null, note: null } }\nsplits: { parts: { 1: { positives: 40 } } }',
  ],
  find(subject) {
    const rate = rateOf(subject);
    if (rate === undefined) return undefined;
    const given = evaluationOf(subject.project, 'binary')?.threshold;
    const message = `${rate} depends on the cut-off, and none is given; readers look for its value and how it was chosen.`;
    if (!given) return [{ path: PATH, message }];
    if (given.chosenBy === undefined) return [unchosen(given.value)];
    const kept = given.chosenBy === 'default-0.5' && given.note === undefined;
    return kept && isUneven(subject) ? [unmoved()] : [];
  },
};

// Only two classes have one cut-off.
function rateOf({ project }: AuditSubject): string | undefined {
  const evaluation = evaluationOf(project, 'binary');
  const rate = evaluation?.metrics?.find(({ id }) => AT_CUT_OFF.has(metricId(id)));
  if (rate) return `\`${rate.id}\``;
  return evaluation?.confusion && 'The confusion matrix';
}

function isUneven({ project }: AuditSubject): boolean {
  return (roughMajorityShare(project, 'test') ?? 0) >= UNEVEN;
}

function unchosen(value: number): AuditRemark {
  const message = `The cut-off is ${String(value)}, but not how it was chosen; readers look for whether cost, capacity or a default decided.`;
  return { path: [...PATH, 'chosenBy'], message };
}

function unmoved(): AuditRemark {
  const message =
    'The cut-off is the default 0.5 although one class is much rarer; readers look for why it was not moved, or for what a miss costs.';
  return { path: [...PATH, 'note'], message };
}
