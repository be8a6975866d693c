import { expect, test } from 'vitest';
import { mergeRequirements } from '../../../src/match/posting/requirements.ts';
import { readPostingWith } from '../../../src/match/posting/read.ts';
import { NAMED } from './named-skills.ts';

test('a demand made twice counts once, as the strongest it was made', () => {
  const [nice, must] = [at(0, 'nice', ['a', 'b']), at(9, 'must', ['b', 'a'])];
  expect(mergeRequirements([nice, must])).toEqual([must]);
});

test('a group a skill asked for alone would meet is not asked for again', () => {
  const [alone, group] = [at(0, 'must', ['a']), at(9, 'nice', ['a', 'b'])];
  expect(mergeRequirements([group, alone])).toEqual([alone]);
  const [weak, strong] = [at(0, 'nice', ['a']), at(9, 'must', ['a', 'b'])];
  expect(mergeRequirements([weak, strong])).toEqual([weak, strong]);
});

test('clauses that want alike are one, so that a choice may go over them', () => {
  const { requirements } = readPostingWith(
    'You need experience with Python or knowledge of Scala.',
    NAMED,
  );
  expect(requirements.map(({ anyOf }) => anyOf)).toEqual([['Python', 'Scala']]);
});

test('a quote has no marks at its ends, and keeps its bracket', () => {
  const { requirements } = readPostingWith(
    'Requirements\n- SQL; Docker (nice to have), Git',
    NAMED,
  );
  expect(requirements.map(({ quote }) => quote)).toEqual(['SQL', 'Docker (nice to have)']);
});

function at(start: number, importance: 'must' | 'nice', anyOf: string[]) {
  return { importance, anyOf, start, end: start + 1 };
}
