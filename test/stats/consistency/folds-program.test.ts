import { expect, test } from 'vitest';
import { foldsProgram } from '../../../src/stats/consistency/folds-program.ts';

const FOLDS = [
  { n: 10, positives: 4 },
  { n: 8, positives: 4 },
];
const half = { value: 0.5, tolerance: 0 };

test('a mean is a sum of the counts of its folds', () => {
  const { means, ignored } = foldsProgram(FOLDS, [{ id: 'balanced-accuracy', ...half }]);
  expect(ignored).toEqual([]);
  expect(means[0]?.terms).toEqual([
    { name: 'tp0', factor: 0.5 / 4 / 2 },
    { name: 'tn0', factor: 0.5 / 6 / 2 },
    { name: 'tp1', factor: 0.5 / 4 / 2 },
    { name: 'tn1', factor: 0.5 / 4 / 2 },
  ]);
});

test('the program bounds every count by its fold and every mean from both sides', () => {
  const { text } = foldsProgram(FOLDS, [{ id: 'recall', ...half }]);
  expect(text.split('\n')).toEqual([
    'Minimize',
    ' any: 0 tp0',
    'Subject To',
    expect.stringMatching(/^ least0: 1 tp0 \+ 1 tp1 >= 3\.99999/),
    expect.stringMatching(/^ most0: 1 tp0 \+ 1 tp1 <= 4\.00000/),
    'Bounds',
    ' 0 <= tp0 <= 4',
    ' 0 <= tn0 <= 6',
    ' 0 <= tp1 <= 4',
    ' 0 <= tn1 <= 4',
    'General',
    ' tp0',
    ' tn0',
    ' tp1',
    ' tn1',
    'End',
    '',
  ]);
});

test('a score that is no sum over counts is left aside', () => {
  const scores = (['f1', 'accuracy', 'specificity'] as const).map((id) => ({ id, ...half }));
  expect(foldsProgram(FOLDS, scores).ignored).toEqual(['f1']);
  expect(foldsProgram([{ n: 10 }, { n: 8, positives: 4 }], scores).ignored).toEqual([
    'f1',
    'specificity',
  ]);
  expect(foldsProgram([{ n: 10, positives: 10 }], scores).ignored).toEqual(['f1', 'specificity']);
});

test('folds without known positives count what is right', () => {
  const { means } = foldsProgram([{ n: 10 }], [{ id: 'accuracy', ...half }]);
  expect(means[0]?.terms).toEqual([{ name: 'right0', factor: 0.1 }]);
});
