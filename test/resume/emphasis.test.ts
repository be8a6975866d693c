import { expect, test } from 'vitest';
import { claimText } from '../../src/claims/text.ts';
import { emphasised, withEmphasis } from '../../src/resume/emphasis.ts';
import { publishedProject } from '../builders/portfolio.ts';
import { projectEntry, sentence } from '../builders/resume.ts';

const projects = ['a', 'b', 'c'].map((id) => publishedProject(id));
const entry = {
  ...projectEntry('Trees', []),
  bullets: [sentence('Built a tree'), sentence('Measured it'), sentence('Served it')],
};
const emphasis = {
  project: (id: string) => Number(id === 'c'),
  bullet: (text: string) => Number(text === 'Measured it'),
};

test('what says most stands first, the rest keeps its order', () => {
  expect(emphasised(projects, emphasis).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  expect(withEmphasis(entry, emphasis).bullets.map(claimText)).toEqual([
    ...['Measured it', 'Built a tree', 'Served it'],
  ]);
});

test('nothing but the order of the bullets changes, and the given lists stay as they are', () => {
  expect(withEmphasis(entry, emphasis)).toEqual({
    ...entry,
    bullets: expect.arrayContaining(entry.bullets) as unknown,
  });
  expect(entry.bullets.map(claimText)[0]).toBe('Built a tree');
  expect(projects.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

test('without an emphasis everything stays', () => {
  expect(emphasised(projects)).toBe(projects);
  expect(withEmphasis(entry)).toBe(entry);
});
