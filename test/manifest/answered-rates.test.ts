import { expect, test } from 'vitest';
import { answeredRate, countedRate, severalClasses } from '../../src/manifest/answered-rates.ts';
import { buildProject } from '../builders/project.ts';

const confusion = {
  labels: ['malignant', 'benign'],
  counts: [
    [60, 4],
    [4, 103],
  ],
};

test('a rate is counted where there is a matrix of the same rows', () => {
  const project = buildProject('binary', {
    evaluation: { confusion, metrics: [{ id: 'accuracy', value: '0.9', split: 'test' }] },
  });
  expect(answeredRate(project, 'accuracy', 'test')).toMatchObject({
    value: 163 / 171,
    counted: true,
  });
  expect(countedRate(project, 'recall', 'validation')).toBeUndefined();
});

test('else it is the stated one, when its digits tell it from others', () => {
  const stated = (value: string) =>
    answeredRate(
      buildProject('binary', {
        evaluation: { metrics: [{ id: 'accuracy', value, split: 'test' }] },
      }),
      'accuracy',
      'test',
    );
  expect(stated('0.953')).toMatchObject({ value: 0.953, counted: false });
  expect(stated('0.95')).toBeUndefined();
});

test('several classes have rates when their matrix is square', () => {
  const digits = (counts: readonly (readonly number[])[]) =>
    buildProject('multiclass', { evaluation: { confusion: { labels: ['a', 'b', 'c'], counts } } });
  const square = digits([
    [8, 1, 1],
    [0, 9, 1],
    [0, 0, 10],
  ]);
  expect(severalClasses(square)?.accuracy?.value).toBe(0.9);
  expect(countedRate(square, 'accuracy', 'test')).toBe(0.9);
  const torn = digits([
    [8, 1, 1],
    [0, 9],
  ]);
  expect(severalClasses(torn)).toBeUndefined();
});
