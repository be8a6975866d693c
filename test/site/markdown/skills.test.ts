import { expect, test } from 'vitest';
import { composeSkillsMarkdown } from '../../../src/site/markdown/skills.ts';
import { composeSkills } from '../../../src/site/skills.ts';
import { buildSite } from '../../builders/site.ts';

const site = buildSite();
const page = composeSkills(site);
const text = composeSkillsMarkdown(site);

test('has a line for every skill, under the areas of the page', () => {
  const lines = text.split('\n');
  expect(lines.filter((line) => line.startsWith('## '))).toEqual(
    page.areas.map(({ name }) => `## ${name}`),
  );
  expect(lines.filter((line) => line.startsWith('- **'))).toHaveLength(
    page.areas.flatMap(({ rows }) => rows).length,
  );
});

test('names every proof with its strength and its place', () => {
  const marks = page.areas.flatMap(({ rows }) =>
    rows.flatMap((row) => row.marks.filter((mark) => mark)),
  );
  expect(marks.length).toBeGreaterThan(10);
  expect(
    text.match(/\((?:number with a source|linked file or command|stated only)\)/g),
  ).toHaveLength(marks.length);
  expect(text).toMatch(/\(https:\/\/alex\.example\.org\/base\/projects\/\w+\/#\w+\)/);
});
