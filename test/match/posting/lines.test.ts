import { expect, test } from 'vitest';
import { readLines } from '../../../src/match/posting/lines.ts';

test('bullets and numbers are taken off, and remembered', () => {
  const { lines } = readLines('- one\n• two\n3. three\na) four\nfive');
  expect(lines.map(({ text, bullet }) => [text, bullet])).toEqual([
    ['one', true],
    ['two', true],
    ['three', true],
    ['four', true],
    ['five', false],
  ]);
});

test('a line that was only wrapped is joined, in as many characters', () => {
  const text =
    'We look for somebody who has experience with\nPython and Airflow in daily production, and\nlikes it.\nSQL';
  const read = readLines(text);
  expect(read.lines.map((line) => line.text)).toEqual([
    'We look for somebody who has experience with Python and Airflow in daily production, and likes it.',
    'SQL',
  ]);
  expect(read.text).toHaveLength(text.length);
});

test('short lines of a list stay apart', () => {
  expect(readLines('python\nsql\nairflow').lines).toHaveLength(3);
});

test('a rule under a line marks it, and is no line', () => {
  const { lines } = readLines('Profile\n-------\ntext');
  expect(lines.map(({ text, underlined }) => [text, underlined])).toEqual([
    ['Profile', true],
    ['text', false],
  ]);
});

test('every line stands where it says', () => {
  const { text, lines } = readLines('A\n\n * b c\n| d | e |\n');
  for (const line of lines) expect(text.slice(line.start, line.end)).toBe(line.text);
  expect(lines.map(({ apart }) => apart)).toEqual([true, true, false]);
});
