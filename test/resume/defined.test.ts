import { expect, test } from 'vitest';
import { defined } from '../../src/resume/defined.ts';

test('keys without a value are left out; empty lists and zero are values', () => {
  expect(Object.keys(defined({ a: 1, b: undefined, c: [], d: 0, e: '' }))).toEqual([
    'a',
    'c',
    'd',
    'e',
  ]);
});
