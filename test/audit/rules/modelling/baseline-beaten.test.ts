import { expect, test } from 'vitest';
import { outcomeOf } from '../../../../src/audit/outcome.ts';
import { baselineBeaten } from '../../../../src/audit/rules/modelling/baseline-beaten.ts';
import { buildAuditSubject } from '../../../builders/audit-subject.ts';

const found = (example: string) =>
  (outcomeOf(baselineBeaten, buildAuditSubject(example))?.findings ?? []).map(
    ({ severity, message }) => `${severity}: ${message}`,
  );

const rival = (value: number) => `baselines: { 0: { metrics: { 0: { value: ${value} } } } }`;

test('a lead inside the interval is a warning, a baseline that is better an error', () => {
  expect(found(rival(0.905))).toEqual([
    'warning: Recall is 0.936 (95% CI 0.847 to 0.976), which does not rule out the 0.905 of “One-feature rule”; readers look for a sentence that says these rows cannot tell the two apart.',
  ]);
  expect(found(rival(0.968))).toEqual([
    'error: Recall is 0.936, no better than the 0.968 of “One-feature rule”; readers look for a sentence that says so.',
  ]);
});

test('nothing is asked without a baseline on the same rows', () => {
  expect(baselineBeaten.find(buildAuditSubject('baselines: null'))).toBeUndefined();
});
