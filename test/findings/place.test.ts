import { expect, test } from 'vitest';
import { fileStart, pathText } from '../../src/findings/place.ts';

test('a path reads the way people say it', () => {
  expect(pathText(['evaluation', 'metrics', 0, 'value'])).toBe('evaluation.metrics[0].value');
  expect(pathText([2, 'id'])).toBe('[2].id');
});

test('the root has no path', () => {
  expect(pathText([])).toBe('');
});

test('the start of a file is its first character', () => {
  expect(fileStart('a.yaml')).toEqual({ file: 'a.yaml', line: 1, column: 1, length: 1, path: [] });
});
