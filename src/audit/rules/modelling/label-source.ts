import { ownDatasets } from '../../own-datasets.ts';
import type { AuditRule } from '../../rule.ts';
import { isSaidIn } from '../../texts.ts';
import { isSupervised } from '../../training.ts';

/** An answer the schema has no word for: nobody wrote down who labelled. */
const TOLD_UNKNOWN =
  /\b(?:labell?ed|labell?ing|labels?|annotat\w+|marked)\b.*\b(?:not (?:documented|recorded|stated|known|said)|does not say|unknown)\b|\b(?:not (?:documented|recorded|stated|known|said)|does not say|unknown)\b.*\b(?:labell?ed|labell?ing|labels?|annotat\w+|marked)\b/is;

/** Where labels come from is told. */
export const labelSource: AuditRule = {
  id: 'modelling/label-source',
  severity: 'warning',
  holds: 'Every data set with labels says what produced them.',
  why: 'A model can be no more right than its labels. A measurement, a person and another model are wrong in different ways.',
  source: 'REFORMS: Consensus-based Recommendations for Machine-learning-based Science (2024), 3',
  help: 'data:\n  - labels:\n      source: measured, human, weak, synthetic, heuristic or model\n      annotators: How many people labelled each row, where people did?',
  good: [
    'data: { 0: { labels: { source: human, annotators: 2 } } }',
    'task: { target: { definition: Whether the sample was marked as ill. Who marked it is not documented. } }\ndata: { 0: { labels: null } }',
    'base: forecasting\ndata: { 0: { labels: null } }',
  ],
  bad: ['data: { 0: { labels: null } }'],
  find({ project }) {
    const datasets = ownDatasets(project);
    const definition = project.manifest.task.target?.definition;
    if (!isSupervised(project) || datasets.length === 0) return undefined;
    return datasets.flatMap(({ dataset: { labels, provenance }, index, called }) => {
      if (labels ?? isSaidIn([provenance, definition], TOLD_UNKNOWN)) return [];
      const message = `${called} does not say what produced its labels; readers look for who or what decided the right answer.`;
      return [{ path: ['data', index, 'labels', 'source'], message }];
    });
  },
};
