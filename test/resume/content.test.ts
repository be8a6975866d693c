import { expect, test } from 'vitest';
import { findSection } from '../../src/resume/content.ts';
import type { Resume } from '../../src/resume/content.ts';

test('a section is found by its id', () => {
  const resume: Resume = {
    lens: 'ml-engineer',
    name: 'Alex',
    role: 'Engineer',
    contacts: [],
    sections: [{ id: 'summary', title: 'Summary', sentences: ['Hello.'] }],
  };
  expect(findSection(resume, 'summary')?.sentences).toEqual(['Hello.']);
  expect(findSection(resume, 'skills')).toBeUndefined();
});
