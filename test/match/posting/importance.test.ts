import { expect, test } from 'vitest';
import { STRONGEST_FIRST, importanceOf } from '../../../src/match/posting/importance.ts';

const plain = { effect: undefined, bullet: true, headed: true, spoken: true } as const;

test('a section says how much its clauses want, unless they say so themselves', () => {
  expect(importanceOf({ ...plain, kind: 'must' })).toBe('must');
  expect(importanceOf({ ...plain, kind: 'must', effect: 'nice' })).toBe('nice');
  expect(importanceOf({ ...plain, kind: 'nice', effect: 'must' })).toBe('must');
  expect(importanceOf({ ...plain, kind: 'nice', effect: 'want' })).toBe('nice');
  expect(importanceOf({ ...plain, kind: 'responsibilities' })).toBe('responsibility');
});

test('boilerplate and what is not wanted ask for nothing', () => {
  expect(importanceOf({ ...plain, kind: 'about', effect: 'must' })).toBeUndefined();
  expect(importanceOf({ ...plain, kind: 'must', effect: 'drop' })).toBeUndefined();
});

test('without a heading the manner of the sentence says it', () => {
  const prose = { ...plain, kind: 'unknown', bullet: false, headed: false } as const;
  expect(importanceOf({ ...prose, effect: 'want' })).toBe('must');
  expect(importanceOf({ ...prose, effect: 'duty' })).toBe('responsibility');
  expect(importanceOf({ ...prose, effect: 'own' })).toBeUndefined();
  expect(importanceOf(prose)).toBeUndefined();
  expect(importanceOf({ ...prose, spoken: false })).toBe('unknown');
});

test('every importance has its rank', () => {
  expect(STRONGEST_FIRST).toEqual(['must', 'responsibility', 'unknown', 'nice']);
});
