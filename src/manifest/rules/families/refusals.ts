import { evaluationOf } from '../../family-evaluation.ts';
import { remarkAt } from '../../remark.ts';
import type { ManifestRule } from '../rule.ts';

/** Only questions without an answer are counted among refusals that were right. */
export const refusals: ManifestRule = {
  id: 'families/refusals',
  holds: 'No more unanswerable questions are refused than there are.',
  good: [`task: { type: rag }\nevaluation: { refusals: { unanswerable: 60, refused: 41 } }`],
  bad: [`task: { type: rag }\nevaluation: { refusals: { unanswerable: 60, refused: 71 } }`],
  find(project) {
    const given = evaluationOf(project, 'rag')?.refusals;
    if (!given || given.refused <= given.unanswerable) return [];
    const message = `${given.refused} questions are refused, of ${given.unanswerable} without an answer.`;
    const help = 'Count here only refusals of questions that the documents do not answer.';
    const path = ['evaluation', 'refusals', 'refused'];
    return [remarkAt(project, path, { rule: refusals.id, message, help })];
  },
};
