import { expect, test } from 'vitest';
import { namedFact, nearestNames, shortId } from '../../src/facts/named.ts';
import { buildFact } from '../builders/fact.ts';

const fact = buildFact();

test('a fact is found by its id, with or without its project', () => {
  expect(namedFact([fact], { project: 'tumours', id: 'recall/test' })).toBe(fact);
  expect(namedFact([fact], { project: 'tumours', id: 'tumours/recall/test' })).toBe(fact);
  expect(namedFact([fact], { project: 'tumours', id: 'recall' })).toBeUndefined();
  expect(shortId(fact)).toBe('recall/test');
});

test('the nearest names come first: a slip, then shared words, at most five', () => {
  const names = ['accuracy/test', 'recall/test', 'fpr/test', 'size', 'recall/cv', 'a', 'b'];
  expect(nearestNames('recal/test', names)[0]).toBe('recall/test');
  expect(nearestNames('recall/validation', names).slice(0, 2)).toEqual([
    'recall/test',
    'recall/cv',
  ]);
  expect(nearestNames('zzz', names)).toHaveLength(5);
  expect(nearestNames('zzz', [])).toEqual([]);
});
