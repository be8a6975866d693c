import { expect, test } from 'vitest';
import { readLines } from '../../../src/match/posting/lines.ts';
import { isBoilerplate } from '../../../src/match/posting/section.ts';
import { readSections } from '../../../src/match/posting/sections.ts';

test('lines stand in the section of the heading over them', () => {
  expect(kinds('Data Engineer\n\nRequirements\nSQL\n\nBenefits\nLunch')).toEqual([
    ['Data Engineer', 'unknown'],
    ['SQL', 'must'],
    ['Lunch', 'benefits'],
  ]);
});

test('a heading with its text on the line holds for that line and the bullets under it', () => {
  expect(kinds('Requirements\nSQL\nNice to have: Kafka\n- Spark\nGit')).toEqual([
    ['SQL', 'must'],
    ['Kafka', 'nice'],
    ['Spark', 'nice'],
    ['Git', 'must'],
  ]);
});

test('a smaller heading of unknown words stays inside its section', () => {
  expect(kinds('## Requirements\nFoo:\n- SQL')).toEqual([['SQL', 'must']]);
  expect(kinds('## Requirements\n## Foo\n- SQL')).toEqual([['SQL', 'unknown']]);
});

test('columns and rows of a table have the kind their names say', () => {
  expect(kinds('Must have\tNice to have\nSQL\tKafka\nGit\tSpark\n\nMore')).toEqual([
    ['SQL', 'must'],
    ['Kafka', 'nice'],
    ['Git', 'must'],
    ['Spark', 'nice'],
    ['More', 'unknown'],
  ]);
  expect(kinds('| Must have | SQL |\n| Nice to have | Kafka |')).toEqual([
    ['SQL', 'must'],
    ['Kafka', 'nice'],
  ]);
});

test('the first line is the title when it is more than a word', () => {
  const titles = (text: string) => readSections(readLines(text).lines).map(({ title }) => title);
  expect(titles('Data Engineer\nSQL')).toEqual([true, false]);
  expect(titles('Python\nSQL')).toEqual([false, false]);
});

test('three kinds of section ask for nothing', () => {
  const all = [
    'must',
    'nice',
    'responsibilities',
    'about',
    'benefits',
    'legal',
    'unknown',
  ] as const;
  expect(all.filter(isBoilerplate)).toEqual(['about', 'benefits', 'legal']);
});

function kinds(text: string): string[][] {
  const read = readLines(text);
  return readSections(read.lines).map(({ start, end, kind }) => [
    read.text.slice(start, end),
    kind,
  ]);
}
