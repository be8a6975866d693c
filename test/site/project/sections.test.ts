import { expect, test } from 'vitest';
import { closingSections, projectSections } from '../../../src/site/project/sections.ts';
import { buildSource } from '../../builders/site.ts';
import { buildProject } from '../../builders/project.ts';

test('every section has an address of its own', () => {
  const source = buildSource();
  const ids = [...projectSections(source), ...closingSections(source)].map((section) => section.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toContain('evaluation');
});

test('the smallest draft has no section but what it lacks', () => {
  const source = { ...buildSource(), project: buildProject('binary'), facts: [] };
  const sections = [...projectSections(source), ...closingSections(source)];
  expect(sections.map(({ id }) => id)).toEqual(['missing']);
});
