import { expect, test } from 'vitest';
import { projectDescription, projectOutcome } from '../../src/site/outcome.ts';
import { buildSource } from '../builders/site.ts';

test('is the tagline as plain text', () => {
  const { project, facts } = buildSource({ tagline: 'A *small* model.' });
  expect(projectOutcome(project, facts)).toBe('A small model.');
});

test('is the headline’s claim without a tagline', () => {
  const { project, facts } = buildSource({ tagline: undefined, status: 'draft' });
  expect(projectOutcome(project, facts)).toContain('0.937');
});

test('describes by outcome, then number', () => {
  const { project, facts } = buildSource();
  expect(projectDescription(project, facts)).toMatch(
    /^A small model finds as many tumours as a large one\. .*0\.937.*\.$/,
  );
});
