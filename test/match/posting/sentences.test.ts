import { expect, test } from 'vitest';
import { sentencesOf } from '../../../src/match/posting/sentences.ts';

test('sentences end at full stops and at bullets inside a line', () => {
  expect(cut('You know SQL. Kafka is a plus! 3 years • Git')).toEqual([
    'You know SQL.',
    'Kafka is a plus!',
    '3 years',
    '• Git',
  ]);
});

test.each(['Tools, e.g. Airflow', 'Werkzeuge wie z. B. Airflow', 'Node.js and p. ex. Airflow'])(
  '%j is one sentence',
  (text) => {
    expect(cut(text)).toEqual([text]);
  },
);

test('an endless sentence is cut between two words, and nothing is lost', () => {
  const text = 'Python '.repeat(1000);
  const pieces = sentencesOf(text, { start: 0, end: text.length });
  expect(pieces.length).toBeGreaterThan(4);
  expect(pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  expect(cut('x'.repeat(3000)).join('')).toHaveLength(3000);
});

function cut(text: string): string[] {
  return sentencesOf(text, { start: 0, end: text.length }).map(({ start, end }) =>
    text.slice(start, end).trim(),
  );
}
