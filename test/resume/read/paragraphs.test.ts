import { expect, test } from 'vitest';
import { readParagraphs } from '../../../src/resume/read/paragraphs.ts';

test('a bullet without its mark is told by its section, and a section comes once', () => {
  expect(
    readParagraphs([
      'PROJECTS',
      'Sorting\t',
      'https://example.org',
      'Sorted',
      'PROJECTS',
      '    • Marked',
      'EDUCATION',
      'MSc\t2026',
      'A note',
    ]),
  ).toEqual([
    { kind: 'heading', title: 'Projects' },
    { kind: 'entry', title: 'Sorting', period: '' },
    { kind: 'address', href: 'https://example.org' },
    { kind: 'bullet', text: 'Sorted' },
    { kind: 'bullet', text: 'PROJECTS' },
    { kind: 'bullet', text: 'Marked' },
    { kind: 'heading', title: 'Education' },
    { kind: 'entry', title: 'MSc', period: '2026' },
    { kind: 'text', text: 'A note' },
  ]);
});
