import type { AuditRule } from '../../rule.ts';
import type { Project } from '../../../manifest/portfolio.ts';
import { ownDatasets } from '../../own-datasets.ts';

/** Gaps in the data are counted, and what was done about them is said. */
export const missingValues: AuditRule = {
  id: 'statistics/missing-values',
  severity: 'advice',
  holds:
    'Each table or series says how many of its values are missing and what was done about them.',
  why: 'Values are seldom missing by chance; filling or dropping them changes who the result is about.',
  source: 'REFORMS: Consensus-based Recommendations for Machine-learning-based Science (2024), 3',
  help: 'data:\n  - missing:\n      handling: Are values missing, in which columns, and were they dropped, filled or kept?',
  good: [
    'data: { 0: { missing: { overall: 0.02, handling: Filled with the median of the training rows. } } }',
    'task: { type: image-classification, inputs: { modality: [image] } }\ndata: { 0: { missing: null } }',
  ],
  bad: ['data: { 0: { missing: null } }'],
  find({ project }) {
    const sets = hasFields(project) ? ownDatasets(project) : [];
    if (sets.length === 0) return undefined;
    return sets
      .filter(({ dataset }) => !dataset.missing)
      .map(({ index, called }) => ({
        path: ['data', index, 'missing'],
        message: `${called} says nothing about missing values; "none" is an answer too.`,
      }));
  },
};

const WITH_FIELDS = ['tabular', 'time-series', 'multimodal'];

// A picture or a text has no column that could be empty.
function hasFields({ manifest: { family, task } }: Project): boolean {
  const { modality } = task.inputs ?? {};
  if (modality) return modality.some((each) => WITH_FIELDS.includes(each));
  return task.type.startsWith('tabular-') || family === 'forecasting';
}
