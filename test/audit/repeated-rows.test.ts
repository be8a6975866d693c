import { expect, test } from 'vitest';
import { mayRepeat, repeatedUnit, ungroupedUnit } from '../../src/audit/repeated-rows.ts';
import { buildAuditSubject } from '../builders/audit-subject.ts';

test.each([
  'visit of a patient',
  'Scan from one participant',
  'transactions by customers',
  'reading per machine',
  'customer-month',
  'patient visits',
  'a speaker’s recording',
])('several rows may belong together: %s', (unit) => {
  expect(mayRepeat(unit)).toBe(true);
});

test.each([
  'patient',
  'person',
  'house',
  'week',
  'image',
  'sample of one breast mass',
  'sample of one mass, one per person',
  'passage or pair of sentences',
  'first visit of each patient',
  'one row for each customer, with orders counted',
  'each patient once, at the last visit',
  'user-defined token',
  '',
])('a row stands alone: %s', (unit) => {
  expect(mayRepeat(unit)).toBe(false);
});

test('the words of the first data set whose rows may belong together are given', () => {
  const { project } = buildAuditSubject(
    'data: [{ unit: week }, { unit: customer-month }, { unit: patient visit }]',
  );
  expect(repeatedUnit(project)).toBe('customer-month');
  expect(repeatedUnit(buildAuditSubject('data: null').project)).toBeUndefined();
});

test.each([
  'splits: { groupKey: null, strategy: random }\nleakage: { groupIndependence: null }',
  'splits: { groupKey: null, strategy: null }\nleakage: null',
  'splits: { groupKey: null, strategy: predefined }\nleakage: { groupIndependence: { answer: not-checked } }',
])('nothing is said about how such rows were divided: %s', (example) => {
  const { project } = buildAuditSubject(`data: { 0: { unit: customer-month } }\n${example}`);
  expect(ungroupedUnit(project)).toBe('customer-month');
});

test.each([
  'splits: { groupKey: customer }\nleakage: { groupIndependence: null }',
  'splits: { groupKey: null, strategy: group }\nleakage: null',
  'splits: { groupKey: null, strategy: temporal }\nleakage: null',
  'splits: { groupKey: null }\nleakage: { groupIndependence: { answer: no-risk } }',
  'splits: null\nleakage: null',
])('something is said: %s', (example) => {
  const { project } = buildAuditSubject(`data: { 0: { unit: customer-month } }\n${example}`);
  expect(ungroupedUnit(project)).toBeUndefined();
});
