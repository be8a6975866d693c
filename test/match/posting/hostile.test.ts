import { describe, expect, test } from 'vitest';
import { readPostingWith } from '../../../src/match/posting/read.ts';
import { NAMED } from './named-skills.ts';

const LONG = 60_000;
const HOSTILE = [
  'a',
  'A ',
  ' ',
  '\t',
  '\n',
  '(',
  ',',
  '-',
  '*',
  '|',
  '\u0000',
  '\u200b',
  '\ud800',
  '\ufdfa',
  '\u0301\u0323',
  'Python, ',
  'Python\n',
  'Python or ',
  'a plus, Python ',
  'Requirements:\n',
  'no Python ',
  '3 years ',
  'degree in ',
  'Ab Cd Ef ',
  'e.g. Python ',
  'not a a a a a ',
  'a\t',
  'Python\t',
  '|a',
  'es ',
  'c++ ',
  '**a**\n',
  '\n\n- ',
];

// A regular expression that backtracks, or a loop in a loop over the whole text, would not end.
test('a row of more cells than any table has is read as a line of text', () => {
  const text = 'a\t'.repeat(400_000);
  expect(readPostingWith(`Requirements\n- Python\n${text}`, NAMED).requirements).toHaveLength(1);
});

describe('texts made to be slow are read to their end', () => {
  test.each(HOSTILE)('%j over and over', (piece) => {
    const text = piece.repeat(LONG / piece.length);
    const posting = readPostingWith(text, NAMED);
    for (const { start, end, quote } of posting.requirements)
      expect(text.slice(start, end)).toBe(quote);
    expect(posting.text).toBe(text);
  });
});
