import { describe, expect, test } from 'vitest';
import { degreeIn } from '../../../src/match/posting/degrees.ts';

describe('degrees with their level and fields', () => {
  test.each([
    ['MSc or PhD in statistics, biology or similar', 'master', ['statistics', 'biology']],
    ['BS/MS in Computer Science or a related field', 'bachelor', ['Computer Science']],
    ["Bachelor's degree or equivalent experience", 'bachelor', []],
    ['We expect a PhD in physics, or comparable work', 'doctorate', ['physics']],
    ['Abgeschlossenes Studium der Informatik oder Mathematik', 'any', ['Informatik', 'Mathematik']],
    [
      'Diplôme de niveau bac+5 en statistique ou informatique',
      'master',
      ['statistique', 'informatique'],
    ],
    ['Grado en matemáticas o informática', 'bachelor', ['matemáticas', 'informática']],
    ['Licenciatura em Matemática', 'bachelor', ['Matemática']],
  ])('%s', (text, level, fields) => {
    const found = degreeIn(text, { start: 0, end: text.length });
    expect(found && { level: found.level, fields: found.fields }).toEqual({ level, fields });
  });
});

test('the demand ends where another begins', () => {
  const text = 'A degree in physics and strong Python';
  const found = degreeIn(text, { start: 0, end: text.length });
  expect(found && text.slice(found.start, found.end)).toBe('A degree in physics');
});

test.each([
  'Any degree or none: show us something',
  'No PhD needed',
  'A university degree is not required',
  'Scrum master wanted',
  'a high degree of freedom',
  'You need no degree for this role',
  'merge to the master branch',
])('%s: none asked for', (text) => {
  expect(degreeIn(text, { start: 0, end: text.length })).toBeUndefined();
});
