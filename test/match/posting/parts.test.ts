import { expect, test } from 'vitest';
import { partsOf } from '../../../src/match/posting/parts.ts';

test('a sentence is cut at commas and at stronger marks', () => {
  const text = 'SQL, Git or Kafka; and Spark but R';
  const parts = partsOf(text, { start: 0, end: text.length });
  expect(parts.map(({ start, end }) => text.slice(start, end))).toEqual([
    'SQL',
    ', Git or Kafka',
    '; and Spark',
    ' but R',
  ]);
  expect(parts.map(({ hard }) => hard)).toEqual([true, false, true, true]);
  expect(parts.map(({ joins }) => joins)).toEqual([undefined, undefined, 'and', undefined]);
  expect(parts.map(({ closed }) => closed)).toEqual([false, true, false, false]);
});
