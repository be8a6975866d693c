import { describe, expect, test } from 'vitest';
import { yearsIn } from '../../../src/match/posting/years.ts';
import { findNamed } from './named-skills.ts';

describe('years of experience, and what of', () => {
  test.each([
    ['3+ years of Python in a team', 3, 'Python'],
    ['At least two years with Kafka, ideally more', 2, 'Kafka'],
    ['3-5 years of industry experience building models', 3, 'building models'],
    [
      'Two or more years of experience as a data scientist or analyst',
      2,
      'data scientist or analyst',
    ],
    ['Kafka in production, at least 2 years', 2, 'Kafka'],
    ['SQL (5+ yrs), Docker', 5, 'SQL'],
    ['2 years of relevant experience', 2, 'relevant experience'],
    ['Mindestens drei Jahre Berufserfahrung mit Python', 3, 'Python'],
    ["Au moins deux ans d'expérience en Python", 2, 'Python'],
    ['Experiencia de 1 año con SQL', 1, 'SQL'],
    ['2 anos de experiência em Python', 2, 'Python'],
    ['a minimum of 2 yrs exp. in Kafka', 2, 'Kafka'],
    ['2 years minimum of Spark', 2, 'Spark'],
    ['Du hast 2+ Jahre praktische Erfahrung mit Docker', 2, 'Docker'],
    ['Mínimo dos años trabajando con SQL', 2, 'trabajando con SQL'],
    ['Al menos 3 años de experiencia en Python', 3, 'Python'],
    ['Pelo menos 3 anos de experiência com Python', 3, 'Python'],
  ])('%s', (text, years, of) => {
    const found = yearsIn(text, { start: 0, end: text.length }, findNamed(text));
    expect(found.map((one) => [one.years, text.slice(one.of.start, one.of.end)])).toEqual([
      [years, of],
    ]);
  });

  test('a share of them counts for itself', () => {
    const text = 'four years of experience in building software, two of them with Python';
    const found = yearsIn(text, { start: 0, end: text.length }, findNamed(text));
    expect(found.map((one) => [one.years, text.slice(one.of.start, one.of.end)])).toEqual([
      [4, 'building software'],
      [2, 'Python'],
    ]);
  });
});

test('years may stand alone behind the word experience', () => {
  const text = 'Experience: 3 years';
  const span = { start: 12, end: text.length };
  expect(yearsIn(text, span, []).map(({ years }) => years)).toEqual([3]);
  expect(yearsIn(text.replace('Experience', 'Contracts!'), span, [])).toEqual([]);
});

test.each([
  'Our 20 years of experience in logistics',
  'We have 20 years of experience in energy',
  'The post is for three years',
  'You are 18 years old',
  'founded 10 years ago',
  '99 years of experience',
])('%s: none asked for', (text) => {
  expect(yearsIn(text, { start: 0, end: text.length }, [])).toEqual([]);
});
