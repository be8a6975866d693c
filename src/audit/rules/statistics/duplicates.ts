import type { AuditRule } from '../../rule.ts';
import { isExplained } from '../../explained.ts';

/** Whether a row occurs twice is a line of code to find out. */
export const duplicates: AuditRule = {
  id: 'statistics/duplicates',
  severity: 'warning',
  holds: 'It is said whether rows occur more than once, and how one knows.',
  why: 'A row in both parts is a question the model has the answer to. Counting repeated rows takes one line of code.',
  source: 'Kapoor and Narayanan, Patterns 4 (2023), L1.4',
  help: 'leakage:\n  duplicatesRemoved: { answer: …, how: How were repeated rows looked for, and how many were there? }\n# In pandas `rows.duplicated().sum()` counts them. The answer is yes-checked, no-risk, not-checked or found-and-fixed.',
  good: [
    'leakage: { duplicatesRemoved: { answer: not-checked, how: Only counts were published and no rows. } }',
    'leakage: { duplicatesRemoved: { answer: found-and-fixed, how: Four repeated rows were taken out before the split., count: 4 } }',
  ],
  bad: [
    'leakage: { duplicatesRemoved: null }',
    'leakage: { duplicatesRemoved: { answer: not-checked, how: null } }',
  ],
  find({ project: { manifest } }) {
    // Where no question is answered, the rule about all of them speaks.
    if (!manifest.leakage) return undefined;
    const { duplicatesRemoved } = manifest.leakage;
    if (duplicatesRemoved && isExplained(duplicatesRemoved)) return [];
    const found = duplicatesRemoved
      ? `\`leakage.duplicatesRemoved\` is answered with ${duplicatesRemoved.answer}, and not how one knows`
      : 'Nothing says whether rows occur more than once';
    const message = `${found}; readers look for a count of repeated rows.`;
    return [{ path: ['leakage', 'duplicatesRemoved'], message }];
  },
};
