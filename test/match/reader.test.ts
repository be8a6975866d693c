import { expect, test } from 'vitest';
import { readerOf } from '../../src/match/reader.ts';
import { buildRequirement } from '../builders/match.ts';

test.each([
  ['Machine Learning Engineer, Fraud', 'ml-engineer'],
  ['NLP Engineer', 'ml-engineer'],
  ['MLOps Engineer at Brightwater', 'ml-engineer'],
  ['Senior Product Data Scientist', 'data-scientist'],
  ['Biostatistician, R&D', 'data-scientist'],
  ['Research Scientist, Speech', 'research-scientist'],
  ['Analytics Engineer – Tallow', 'applied-analyst'],
])('%s is read by %s', (title, lens) => {
  const { because, lens: found } = readerOf(title, []);
  expect(found).toBe(lens);
  expect(because).toMatch(/^it says “.+”$/);
});

test('the first role named counts, not the colleagues named further down', () =>
  expect(readerOf('Data Scientist. You work with a machine learning engineer.', []).lens).toBe(
    'data-scientist',
  ));

test('without a role the skills tell, and how many', () => {
  const requirements = ['docker', 'kubernetes', 'ci-cd'].map((skill) =>
    buildRequirement({ anyOf: [skill] }),
  );
  const { lens, because } = readerOf('Join us', requirements);
  expect(lens).toBe('ml-engineer');
  expect(because).toMatch(/^it names no role, and \d+ of its skills (?:is|are) what/);
});

test('with neither it says so', () =>
  expect(readerOf('Join us', []).because).toBe(
    'it names no role, and no skill that tells readers apart',
  ));
