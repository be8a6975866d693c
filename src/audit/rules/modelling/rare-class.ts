import { evaluationOf } from '../../../manifest/family-evaluation.ts';
import { shown } from '../../../manifest/digits.ts';
import { prevalenceOf } from '../../../manifest/split-rows.ts';
import type { AuditRule } from '../../rule.ts';

/** Share of positives below which a ROC curve looks better than the flags are. */
const RARE = 0.1;
const ANSWERS = new Set(['average-precision', 'pr-auc']);

/** Rare positives are judged by how pure the flags are. */
export const rareClass: AuditRule = {
  id: 'modelling/rare-class',
  severity: 'warning',
  holds: 'Where fewer than one row in ten is positive, average precision stands beside ROC AUC.',
  why: 'With rare positives a ROC AUC of 0.95 can still mean that most flags are false alarms. Average precision shows it.',
  source:
    'Saito and Rehmsmeier, The Precision-Recall Plot Is More Informative than the ROC Plot, PLoS ONE 10 (2015)',
  help: 'evaluation:\n  metrics:\n    - id: average-precision\n      value: What does `average_precision_score` give on the same scores?\n      split: test',
  good: [
    'splits: { parts: { 1: { n: 1000, positives: 63 } } }\nevaluation: { metrics: { 2: null, 3: { n: 1000 } }, confusion: null, curves: { pr: { prevalence: 0.063, points: [{ recall: 0, precision: 1 }, { recall: 1, precision: 0.063 }] } } }',
    'splits: { parts: { 1: { n: 1000, positives: 63 } } }\nevaluation: { metrics: { 3: { n: 1000 } }, confusion: null }',
    'splits: { parts: { 1: { n: 1000, positives: 350 } } }\nevaluation: { metrics: { 2: null, 3: { n: 1000 } }, confusion: null }',
  ],
  bad: [
    'splits: { parts: { 1: { n: 1000, positives: 63 } } }\nevaluation: { metrics: { 2: null, 3: { n: 1000 } }, confusion: null }',
  ],
  find({ project, facts }) {
    const results = facts.filter(({ kind, of }) => kind === 'result' && of === undefined);
    const area = results.find(({ metric, split }) => metric === 'roc-auc' && split !== 'train');
    const share = area && prevalenceOf(project, area.split ?? '')?.value;
    if (!area || share === undefined || share >= RARE) return undefined;
    const drawn = evaluationOf(project, 'binary')?.curves?.pr;
    if (drawn || results.some(({ metric }) => ANSWERS.has(metric))) return [];
    const message = `${shown(100 * share, { decimals: 1 })} of 100 rows are positive, and ROC AUC stands without average precision; readers look for how many flags are right.`;
    return [{ path: area.place.path, message }];
  },
};
