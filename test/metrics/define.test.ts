import { expect, test } from 'vitest';
import { metricsOf } from '../../src/metrics/define.ts';

const score = metricsOf({
  family: 'speech',
  range: [0, null],
  direction: 'lower',
  unit: 'fraction',
});

test('an entry takes what its family has in common', () => {
  expect(score('wer', 'Word error rate', 'How wrong.')).toEqual({
    id: 'wer',
    name: 'Word error rate',
    plain: 'How wrong.',
    family: 'speech',
    range: [0, null],
    direction: 'lower',
    unit: 'fraction',
    proportion: false,
    interval: 'bootstrap',
    pitfalls: [],
    aliases: [],
  });
});

test('an entry with a denominator is a proportion with Wilson’s interval', () => {
  const entry = score('ser', 'Share', 'How often.', { range: [0, 1], denominator: 'rows' });
  expect(entry).toMatchObject({
    range: [0, 1],
    denominator: 'rows',
    proportion: true,
    interval: 'wilson',
  });
});

test('an entry may name its own interval', () => {
  expect(score('auc', 'AUC', 'How well.', { interval: 'hanley-mcneil' }).interval).toBe(
    'hanley-mcneil',
  );
});

test('aliases are told apart by white space, line ends included', () => {
  expect(score('a', 'A', 'B.', { aliases: 'one two\n  three' }).aliases).toEqual([
    'one',
    'two',
    'three',
  ]);
});
