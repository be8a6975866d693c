import { expect, test } from 'vitest';
import { compareFacts } from '../../../src/reports/changes/compare-facts.ts';
import { buildFact } from '../../builders/fact.ts';

const old = buildFact();

test('nothing changed is nothing said', () =>
  expect(compareFacts([old], [buildFact()])).toEqual([]));

test('facts that come and go', () => {
  const other = buildFact({ id: 'tumours/fpr/test' });
  expect(
    compareFacts([old], [other]).map(({ id, before, after }) => [id, !!before, !!after]),
  ).toEqual([
    ['tumours/recall/test', true, false],
    ['tumours/fpr/test', false, true],
  ]);
});

test.each([
  [0.96, 'higher', 'better', false],
  [0.99, 'higher', 'better', true],
  [0.8, 'higher', 'worse', true],
  [0.99, 'lower', 'worse', true],
  [0.8, 'lower', 'better', true],
  [0.99, 'none', 'other', true],
] as const)('from 0.9375 to %d where %s is better: %s', (value, direction, verdict, beyond) => {
  const [change] = compareFacts([buildFact({ direction })], [buildFact({ value, direction })]);
  expect(change).toMatchObject({ verdict, beyondInterval: beyond });
});

test('an old value without an interval has none to lie outside of', () => {
  const { interval: _, ...bare } = old;
  expect(compareFacts([bare], [{ ...bare, value: 0.5 }])[0]).not.toHaveProperty('beyondInterval');
});

test('other rows behind the same value are a change of what stands around it', () =>
  expect(compareFacts([old], [buildFact({ counts: { k: 120, n: 128 } })])[0]).toMatchObject({
    verdict: 'same',
    after: expect.stringContaining('120 of 128') as string,
  }));

test('a change too small to be printed is told', () =>
  expect(compareFacts([old], [buildFact({ value: 0.93751 })])).toHaveLength(1));
