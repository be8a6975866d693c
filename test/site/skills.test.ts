import { expect, test } from 'vitest';
import { composeSkillAreas, composeSkills } from '../../src/site/skills.ts';
import { buildSite } from '../builders/site.ts';

test('has a row only for skills that a project shows, and a mark only where it does', () => {
  const { areas, projects } = composeSkills(buildSite());
  const rows = areas.flatMap((area) => area.rows);
  expect(rows.length).toBeGreaterThan(8);
  expect(rows.filter((row) => row.marks.length !== projects.length)).toEqual([]);
  expect(rows.filter((row) => row.marks.every((mark) => !mark))).toEqual([]);
});

test('links each mark to the section that proves it', () => {
  const rows = composeSkills(buildSite()).areas.flatMap((area) => area.rows);
  const marks = rows.find((row) => row.id === 'groups')?.marks ?? [];
  expect(marks.filter(Boolean)).toEqual([
    {
      proof: 'number',
      href: '/base/projects/audit/#groups',
      label: 'Error rates by group in Risk score audit: number with a source',
    },
  ]);
});

test('has one row for each tool', () => {
  const rows = composeSkills(buildSite()).areas.flatMap((area) => area.rows);
  expect(rows.filter((row) => row.id === 'tool-scikit-learn')).toHaveLength(1);
  expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
});

test('on the home page counts the projects behind each skill', () => {
  const skills = composeSkillAreas(buildSite()).flatMap((area) => area.skills);
  expect(skills.find((skill) => skill.label === 'Error rates by group')).toEqual({
    label: 'Error rates by group',
    href: '/base/skills/#skill-groups',
    proof: 'number',
    detail: '1 of 4 projects',
  });
});

test('without a page of skills leads from the home page to the best proof itself', () => {
  const site = buildSite({ omitted: ['skills'] });
  const skills = composeSkillAreas(site).flatMap((area) => area.skills);
  expect(skills.find((skill) => skill.label === 'Error rates by group')?.href).toBe(
    '/base/projects/audit/#groups',
  );
  const rows = composeSkills(site).areas.flatMap((area) => area.rows);
  expect(skills).toHaveLength(rows.length);
  for (const { label, href, proof } of skills) {
    const marks = rows.find((row) => row.name === label)?.marks ?? [];
    expect(marks.some((mark) => mark?.href === href && mark.proof === proof)).toBe(true);
  }
});
