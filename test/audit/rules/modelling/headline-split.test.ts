import { expect, test } from 'vitest';
import { outcomeOf } from '../../../../src/audit/outcome.ts';
import { headlineSplit } from '../../../../src/audit/rules/modelling/headline-split.ts';
import { buildAuditSubject } from '../../../builders/audit-subject.ts';

const found = (example: string) =>
  (outcomeOf(headlineSplit, buildAuditSubject(example))?.findings ?? []).map(
    ({ severity, message }) => `${severity}: ${message}`,
  );

const read = (pointer: string, answer = 'not-checked') =>
  `leakage: { separateTestSet: { answer: ${answer}, how: The program made the split by itself. } }
evaluation: { metrics: { 0: { from: { file: metrics.json, pointer: ${pointer} } } } }`;

test('a name training programs give is an error, one of evaluation a warning', () => {
  expect(found(read('/training_recall'))).toEqual([expect.stringMatching(/^error: /)]);
  expect(found(read('/metrics/train_recall'))).toEqual([expect.stringMatching(/^error: /)]);
  expect(found(read('/eval_recall'))).toEqual([expect.stringMatching(/^warning: /)]);
  expect(found(read('/training_recall', 'yes-checked'))).toHaveLength(1);
  expect(found(read('/eval_recall', 'yes-checked'))).toEqual([]);
});

test('names that only hold such letters are left alone', () => {
  expect(found(read('/constrained_recall'))).toEqual([]);
  expect(found(read('/medieval_recall'))).toEqual([]);
  expect(found(read('/models/trainer/recall'))).toEqual([]);
  expect(found(read('/training/test/recall'))).toEqual([]);
  expect(found(read('/eval_results/test_recall'))).toEqual([]);
});

test('without a test part another rule speaks', () => {
  const none =
    'evaluation: { metrics: { 0: { split: validation } }, confusion: { split: validation } }\nsplits: { parts: { 1: { name: validation } } }';
  expect(headlineSplit.find(buildAuditSubject(none))).toBeUndefined();
});
