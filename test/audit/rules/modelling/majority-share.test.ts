import { expect, test } from 'vitest';
import { outcomeOf } from '../../../../src/audit/outcome.ts';
import { majorityShare } from '../../../../src/audit/rules/modelling/majority-share.ts';
import { buildAuditSubject } from '../../../builders/audit-subject.ts';

const found = (example: string) =>
  (outcomeOf(majorityShare, buildAuditSubject(example))?.findings ?? []).map(
    ({ severity, message }) => `${severity}: ${message}`,
  );

const accuracy = (value: number, more = '') =>
  `splits: { parts: { 1: { n: 400, positives: 100 } } }
evaluation: { metrics: { 1: { id: accuracy, value: ${value}, n: 400, positiveClass: null }${more} }, confusion: null }`;

test('accuracy below the share of one class is an error, an interval that holds it a warning', () => {
  expect(found(accuracy(0.74))).toEqual([
    expect.stringMatching(/^error: Accuracy is 0\.74, and .* gives 0\.75 on the same rows; /),
  ]);
  expect(found(accuracy(0.77))).toEqual([
    expect.stringMatching(/^warning: Accuracy is 0\.77 \(95% CI 0\.72\d* to 0\.81\d*\), and /),
  ]);
});

test('training rows are never asked about, nor validation rows beside test rows', () => {
  const other = (split: string) =>
    accuracy(0.9, `, 5: { id: accuracy, value: 0.7, split: ${split}, n: 400 }`);
  expect(found(other('train'))).toEqual([]);
  expect(found(other('validation'))).toEqual([]);
});

test('nothing is asked where the share of the classes is not known', () => {
  const unknown =
    'splits: { parts: { 1: { positives: null } } }\nevaluation: { metrics: { 1: { id: accuracy, value: 0.1 } }, confusion: null }';
  expect(majorityShare.find(buildAuditSubject(unknown))).toBeUndefined();
});
