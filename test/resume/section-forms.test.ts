import { expect, test } from 'vitest';
import { isProse, sectionTitled } from '../../src/resume/section-forms.ts';

test('a section is known by its capitals and by nothing else', () => {
  expect(sectionTitled('PROJECTS')).toBe('Projects');
  expect(sectionTitled('Projects')).toBeUndefined();
  expect(sectionTitled('PROJECTS 2026')).toBeUndefined();
});

test('summary and languages are running text', () => {
  expect(['Summary', 'LANGUAGES', 'Skills', 'Hobbies'].filter(isProse)).toEqual([
    'Summary',
    'LANGUAGES',
  ]);
});
