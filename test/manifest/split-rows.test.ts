import { expect, test } from 'vitest';
import { prevalenceOf, splitRows } from '../../src/manifest/split-rows.ts';
import { buildProject } from '../builders/project.ts';

const project = buildProject('binary', {
  splits: {
    parts: [
      { name: 'train', n: 398 },
      { name: 'test', n: 171, positives: 64 },
      { name: 'external', n: 10, source: 'A' },
      { name: 'external', n: 20, source: 'B' },
    ],
  },
});

test('the rows of a part are as far known as the author says', () => {
  expect(splitRows(project, 'test')).toEqual({ n: 171, positives: 64, negatives: 107 });
  expect(splitRows(project, 'train')).toEqual({ n: 398 });
  expect(splitRows(project, 'validation')).toEqual({});
});

test('two parts of one name have no rows in common to speak of', () => {
  expect(splitRows(project, 'external')).toEqual({});
});

test('the share of positives is that of the part, or unknown', () => {
  expect(prevalenceOf(project, 'test')?.value).toBeCloseTo(64 / 171, 12);
  expect(prevalenceOf(project, 'train')).toBeUndefined();
});
