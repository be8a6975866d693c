import { remarkAt } from '../../remark.ts';
import type { ManifestRule } from '../rule.ts';

/** A cut-off is not chosen on the rows that judge it. */
export const threshold: ManifestRule = {
  id: 'splits/threshold',
  holds: 'A cut-off that was tuned was not tuned on test rows, unless a note says why.',
  source: 'Kapoor and Narayanan, Patterns 4, 2023',
  good: [
    'evaluation: { threshold: { value: 0.3, chosenBy: cost, split: validation } }',
    'evaluation: { threshold: { value: 0.5, chosenBy: default-0.5, split: test } }',
    'evaluation: { threshold: { value: 0.3, chosenBy: cost, split: test, note: Chosen before; the test rows only confirm it. } }',
  ],
  bad: [
    'evaluation: { threshold: { value: 0.3, chosenBy: youden, split: test } }',
    'evaluation: { threshold: { value: 0.3, split: test } }',
  ],
  find(project) {
    const { evaluation } = project.manifest;
    const given = evaluation && 'threshold' in evaluation ? evaluation.threshold : undefined;
    const fixed = given?.chosenBy === 'default-0.5' || given?.chosenBy === 'published';
    if (given?.split !== 'test' || given.note || fixed) return [];
    const message =
      'The cut-off was chosen on the test rows, so every number at it looks better there than on new rows.';
    const help =
      'Choose it on validation rows or in cross-validation and measure again, or say in `note` why the test rows had to serve.';
    const path = ['evaluation', 'threshold', 'split'];
    return [remarkAt(project, path, { rule: threshold.id, message, help })];
  },
};
