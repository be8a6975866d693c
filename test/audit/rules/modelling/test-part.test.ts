import { expect, test } from 'vitest';
import { outcomeOf } from '../../../../src/audit/outcome.ts';
import { testPart } from '../../../../src/audit/rules/modelling/test-part.ts';
import { buildAuditSubject } from '../../../builders/audit-subject.ts';

const found = (example: string) =>
  (outcomeOf(testPart, buildAuditSubject(example))?.findings ?? []).map(
    ({ severity, message }) => `${severity}: ${message}`,
  );

const PARTLESS = 'splits: { parts: { 1: { name: validation } } }';

test('a missing test part is an error, and a warning where the author says so openly', () => {
  const said = `${PARTLESS}\nlimitations: { 0: { statement: "There is no test result, only a validation one." } }`;
  expect(found(PARTLESS)).toEqual([
    expect.stringMatching(/^error: The parts are train and validation; /),
  ]);
  expect(found(said)).toEqual([expect.stringMatching(/^warning: /)]);
});

test('parts that are missing altogether are said to be', () => {
  expect(found('splits: null')).toEqual([expect.stringMatching(/^error: No parts are named; /)]);
});

test('groups found without labels need no test part', () => {
  const subject = buildAuditSubject(
    'task: { type: clustering, target: null }\nevaluation: null\nsplits: null',
  );
  expect(testPart.find(subject)).toBeUndefined();
});
