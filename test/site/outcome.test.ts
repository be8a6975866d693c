import { expect, test } from 'vitest';
import { outcomeLanguage, projectDescription, projectOutcome } from '../../src/site/outcome.ts';
import { DICTIONARIES } from '../../src/words/dictionaries.ts';
import { inLanguage } from '../../src/words/words.ts';
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

test('is marked as English where it is a claim and the page is in another language', () => {
  const languages = [{ tagline: undefined, status: 'draft' }, {}].map((blocks) => {
    const { project, facts } = buildSource(blocks);
    const spoken = () => outcomeLanguage(project, facts);
    return [inLanguage(DICTIONARIES.de, spoken), spoken()];
  });
  expect(languages).toEqual([
    ['en', undefined],
    [undefined, undefined],
  ]);
});
