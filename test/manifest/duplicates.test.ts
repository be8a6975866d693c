import { expect, test } from 'vitest';
import { duplicateIds } from '../../src/manifest/duplicates.ts';
import { buildProject } from '../builders/project.ts';

test('projects with ids of their own are left alone', () => {
  expect(duplicateIds([])).toEqual([]);
  expect(
    duplicateIds([buildProject('binary'), { ...buildProject('regression'), id: 'diabetes' }]),
  ).toEqual([]);
});

test('each later project with a taken id is told, at its id, where the first one is', () => {
  const project = buildProject('binary');
  const findings = duplicateIds([project, project, project]);
  expect(findings.map(({ rule }) => rule)).toEqual([
    'portfolio/duplicate-id',
    'portfolio/duplicate-id',
  ]);
  expect(findings[0]).toMatchObject({ place: { file: 'projects/tumours/project.json', line: 3 } });
  expect(findings[0]?.message).toBe(
    'The id `tumours` belongs to projects/tumours/project.json already.',
  );
});
