import { expect, test } from 'vitest';
import { standing } from '../../src/match/standing.ts';

const wordsOf = (text: string) =>
  [...text.matchAll(/[a-z]+/g)].map(({ 0: word, index }) => ({ text: word, start: index }));

type Name = readonly [string, string[]?];

const stands = (text: string, ...names: readonly Name[]) => read(text, names, false);

function read(text: string, names: readonly Name[], capitals: boolean): string[] {
  const words = wordsOf(text);
  const hits = names.map(([skill, near]) => {
    const word = words.findIndex((one) => one.text === skill);
    const start = words[word]?.start ?? -1;
    const end = start + skill.length;
    const unsure = near && { near: new Set(near) };
    return { skill, start, end, word, capital: capitals, ...unsure };
  });
  return standing(hits, { text, words }).map(({ skill }) => skill);
}

test('a sure hit stands by itself', () => {
  expect(stands('python', ['python'])).toEqual(['python']);
});

test('an unsure hit needs one of its words within a line', () => {
  expect(stands('spark with data', ['spark', ['data']])).toEqual(['spark']);
  expect(stands('big data on spark', ['spark', ['data']])).toEqual(['spark']);
  expect(stands(`spark ${'so '.repeat(40)} data`, ['spark', ['data']])).toEqual([]);
  expect(stands('spark', ['spark', ['spark']])).toEqual([]);
});

test('a list passes certainty on, forwards and backwards', () => {
  expect(stands('python, go or r', ['python'], ['go', ['x']], ['r', ['x']])).toEqual([
    'python',
    'go',
    'r',
  ]);
  expect(stands('go, r und python', ['go', ['x']], ['r', ['x']], ['python'])).toEqual([
    'go',
    'r',
    'python',
  ]);
});

test('a sentence between two hits passes nothing on', () => {
  expect(stands('python. go home', ['python'], ['go', ['x']])).toEqual(['python']);
  expect(stands('python for go', ['python'], ['go', ['x']])).toEqual(['python']);
});

test('names beside each other are a list, small words are not', () => {
  const names: Name[] = [['python'], ['r', ['x']]];
  expect(read('python r', names, true)).toEqual(['python', 'r']);
  expect(read('python r', names, false)).toEqual(['python']);
});
