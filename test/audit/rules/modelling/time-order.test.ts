import { expect, test } from 'vitest';
import { outcomeOf } from '../../../../src/audit/outcome.ts';
import { timeOrder } from '../../../../src/audit/rules/modelling/time-order.ts';
import { buildAuditSubject } from '../../../builders/audit-subject.ts';

const found = (example: string) =>
  (outcomeOf(timeOrder, buildAuditSubject(example))?.findings ?? []).map(
    ({ severity, message }) => `${severity}: ${message}`,
  );

const target = (definition: string) => `task: { target: { definition: "${definition}" } }`;

test('a forecast that is shuffled is an error; words about the future only ask', () => {
  const shuffled =
    'base: forecasting\nsplits: { strategy: random }\nevaluation: { forecast: null }\nleakage: { temporalOrder: null }';
  expect(found(shuffled)).toEqual([
    expect.stringMatching(/^error: The strategy of a forecast is `random`; /),
  ]);
  expect(found(target('The contract was ended within 60 days.'))).toEqual([
    expect.stringMatching(/^warning: /),
  ]);
});

test.each([
  'Whether the person falls ill in the next two years.',
  'Sales next month.',
  'State one year later.',
  'The loan failed within 12 months of its start.',
])('lies ahead: %s', (definition) => expect(found(target(definition))).toHaveLength(1));

test.each([
  'Age in years.',
  'Time since the last visit, in days.',
  'Result of the biopsy taken afterwards.',
  'Mean over years.',
])('does not lie ahead: %s', (definition) =>
  expect(timeOrder.find(buildAuditSubject(target(definition)))).toBeUndefined(),
);

test('rows of one day, and rows that nobody divided, cannot be out of order', () => {
  const ahead = target('The person fell ill within two years.');
  expect(found(`${ahead}\ndata: { 0: { collected: { from: "2024-01", to: "2024-01" } } }`)).toEqual(
    [],
  );
  expect(found(`${ahead}\nsplits: { strategy: none }`)).toEqual([]);
});
