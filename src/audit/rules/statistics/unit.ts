import type { AuditRule } from '../../rule.ts';
import { ownDatasets } from '../../own-datasets.ts';

/** What one row stands for decides which rows may be divided. */
export const unit: AuditRule = {
  id: 'statistics/unit',
  severity: 'warning',
  holds: 'Each data set says what one of its rows is.',
  why: 'Whether rows are people, visits or images decides how they may be divided and what a count of them means.',
  source: 'Datasheets for Datasets, Gebru et al., Communications of the ACM 64 (2021), composition',
  help: 'data:\n  - unit: What is one row? A person, a visit of a person, an image, a week?',
  good: ['data: { 0: { unit: visit of one customer } }'],
  bad: ['data: { 0: { unit: null } }'],
  find({ project }) {
    const sets = ownDatasets(project);
    if (sets.length === 0) return undefined;
    return sets
      .filter(({ dataset }) => !dataset.unit)
      .map(({ index, called }) => ({
        path: ['data', index, 'unit'],
        message: `${called} does not say what one row is; readers look for that before any number of rows means something.`,
      }));
  },
};
