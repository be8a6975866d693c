import { expect, test } from 'vitest';
import { evaluationParts } from '../../../src/exports/model-card/evaluation.ts';
import { publishedProject } from '../../builders/portfolio.ts';
import { inputOf } from '../export-input.ts';
import { below } from './parts.ts';

const parts = evaluationParts(inputOf(publishedProject('tumours')));

test('tells the rows, the metric that decides and why', () => {
  expect(below(parts, '#### Testing Data')).toBe(
    [
      '**Wisconsin Diagnostic Breast Cancer**, described under Training Data.',
      '',
      '**Rows**',
      '',
      '- **Split:** stratified',
      '- **Rows in train:** 398',
      '- **Rows in test:** 171',
    ].join('\n'),
  );
  expect(below(parts, '#### Metrics')).toBe(
    '- Recall (the metric that decides)\n- ROC AUC\n\nA miss costs most.',
  );
});

test('tells results and what they are compared with, and sums up', () => {
  expect(below(parts, '### Results')).toMatch(/^- \*\*Recall:\*\* 0\.937 .*baseline: One-feature/);
  expect(below(parts, '### Results')).toContain('**Compared with**\n\n- **Recall, One-feature');
  expect(below(parts, '### Results')).not.toContain('By group');
  expect(below(parts, '#### Summary')).toContain('0.937');
});
