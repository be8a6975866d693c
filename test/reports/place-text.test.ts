import { expect, test } from 'vitest';
import { placeText } from '../../src/reports/place-text.ts';

test('reads as editors write places', () =>
  expect(
    placeText({ file: 'projects/a/project.yaml', line: 4, column: 9, length: 1, path: [] }),
  ).toBe('projects/a/project.yaml:4:9'));
