import { expect, test } from 'vitest';
import { scoreRemarks } from '../../src/audit/score-remarks.ts';
import { hardLabelBrier } from '../../src/manifest/rules/fingerprints/hard-label-brier.ts';
import { buildAuditSubject } from '../builders/audit-subject.ts';

test('a metric that is no result of the project raises no question', () => {
  const { project } = buildAuditSubject('evaluation: { metrics: { 4: null } }');
  expect(scoreRemarks(project, 'brier', hardLabelBrier)).toBeUndefined();
});

test('one that is has an answer', () => {
  expect(scoreRemarks(buildAuditSubject('{}').project, 'brier', hardLabelBrier)).toEqual([]);
  const { project } = buildAuditSubject('evaluation: { metrics: { 4: { value: "0.04706" } } }');
  expect(scoreRemarks(project, 'brier', hardLabelBrier)).toHaveLength(1);
});
