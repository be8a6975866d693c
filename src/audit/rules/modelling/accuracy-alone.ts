import type { Fact } from '../../../facts/fact.ts';
import { primaryResult } from '../../../facts/headline.ts';
import { shown } from '../../../manifest/digits.ts';
import { UNEVEN, roughMajorityShare } from '../../class-share.ts';
import type { AuditRule, AuditSubject } from '../../rule.ts';

/** Metrics a frequent class flatters: shares of right answers, and distances that are small for rare events. */
const FLATTERED = new Set(
  'accuracy base-rate brier ece hamming-loss log-loss mce selection-rate top-5-accuracy'.split(' '),
);

/** Where one class is common, accuracy does not stand alone. */
export const accuracyAlone: AuditRule = {
  id: 'modelling/accuracy-alone',
  severity: 'error',
  holds: 'Where one class has 65 of 100 rows or more, accuracy does not judge the answers alone.',
  why: 'When most rows are of one class, a model that never finds the other still scores high. “When is accuracy the wrong metric?” is asked in nearly every interview.',
  source: 'He and Garcia, Learning from Imbalanced Data, IEEE TKDE 21 (2009)',
  help: 'evaluation:\n  confusion:\n    labels: [Your classes]\n    counts: One row of counts per actual class\n# Or add recall and precision of the rarer class, or balanced accuracy, to `evaluation.metrics`.',
  good: [
    'framing: { successCriterion: { 0: { metric: accuracy, target: 0.85 } } }\nsplits: { parts: { 1: { n: 400, positives: 100 } } }\nbaselines: { 0: { metrics: [{ id: accuracy, value: 0.75, split: test, n: 400 }] } }\nevaluation: { primaryMetric: accuracy, metrics: [{ id: accuracy, value: 0.9, split: test, n: 400 }], confusion: null, threshold: { chosenBy: published }, classReport: { rows: [{ label: ill, precision: 0.8, recall: 0.8, f1: 0.8, support: 100 }, { label: well, precision: 0.93, recall: 0.93, f1: 0.93, support: 300 }] } }',
    'framing: { successCriterion: { 0: { metric: accuracy, target: 0.85 } } }\nsplits: { parts: { 1: { n: 400, positives: 180 } } }\nbaselines: { 0: { metrics: [{ id: accuracy, value: 0.75, split: test, n: 400 }] } }\nevaluation: { primaryMetric: accuracy, metrics: [{ id: accuracy, value: 0.9, split: test, n: 400 }], confusion: null, threshold: { chosenBy: published } }',
    'framing: { successCriterion: { 0: { metric: accuracy, target: 0.85 } } }\nsplits: { parts: { 1: { n: 400, positives: 100 } } }\nbaselines: { 0: { metrics: [{ id: accuracy, value: 0.75, split: test, n: 400 }] } }\nevaluation: { primaryMetric: accuracy, metrics: [{ id: accuracy, value: 0.9, split: test, n: 400 }, { id: recall, value: 0.72, split: test, n: 100, positiveClass: ill }], confusion: null, threshold: { chosenBy: published } }',
  ],
  bad: [
    'framing: { successCriterion: { 0: { metric: accuracy, target: 0.85 } } }\nsplits: { parts: { 1: { n: 400, positives: 100 } } }\nbaselines: { 0: { metrics: [{ id: accuracy, value: 0.75, split: test, n: 400 }] } }\nevaluation: { primaryMetric: accuracy, metrics: [{ id: accuracy, value: 0.9, split: test, n: 400 }], confusion: null, threshold: { chosenBy: published } }',
  ],
  find(subject) {
    const { project, facts } = subject;
    const primary = primaryResult(facts, project) ?? resultsOf(subject)[0];
    const split = primary?.split ?? 'test';
    const share = roughMajorityShare(project, split);
    if (share === undefined || share < UNEVEN || resultsOf(subject).length === 0) return undefined;
    if (hasOther(subject)) return [];
    const message = `Accuracy alone says how many answers are right, and ${shown(100 * share, { decimals: 0 })} of 100 rows are of one class; readers look for how many of the rarer class are found.`;
    return [{ path: ['evaluation', 'metrics'], message }];
  },
};

function resultsOf({ facts }: AuditSubject): Fact[] {
  return facts.filter(
    ({ kind, of, split }) => kind === 'result' && of === undefined && split !== 'train',
  );
}

// A confusion matrix gives facts of its own; a report by class stands beside them.
function hasOther(subject: AuditSubject): boolean {
  const { evaluation } = subject.project.manifest;
  const byClass = evaluation && 'classReport' in evaluation && evaluation.classReport;
  return Boolean(byClass) || resultsOf(subject).some(({ metric }) => !FLATTERED.has(metric));
}
