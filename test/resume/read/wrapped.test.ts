import { expect, test } from 'vitest';
import { readWrapped } from '../../../src/resume/read/wrapped.ts';

test('a long title, a wrapped bullet and a note are told apart by how far they stand in', () => {
  expect(
    readWrapped([
      'EDUCATION',
      'A very long degree,                          May 2026 – Jul 2026',
      '    Example University',
      '  Thesis on intervals',
      '  for small groups',
      'Another degree',
      '',
      'PROJECTS',
      'Sorting',
      '  https://example.org/a',
      '- see the page at',
      '  https://example.org/b',
      '- next',
    ]),
  ).toEqual([
    { kind: 'heading', title: 'Education' },
    {
      kind: 'entry',
      title: 'A very long degree, Example University',
      period: 'May 2026 – Jul 2026',
    },
    { kind: 'text', text: 'Thesis on intervals for small groups' },
    { kind: 'entry', title: 'Another degree', period: '' },
    { kind: 'heading', title: 'Projects' },
    { kind: 'entry', title: 'Sorting', period: '' },
    { kind: 'address', href: 'https://example.org/a' },
    { kind: 'bullet', text: 'see the page at https://example.org/b' },
    { kind: 'bullet', text: 'next' },
  ]);
});

test('a word of the summary that looks like a heading stays in it, a skill starts at the edge', () => {
  expect(readWrapped(['SUMMARY', 'Has', 'SKILLS', '', 'SKILLS', 'A: b,', '  c', 'D: e'])).toEqual([
    { kind: 'heading', title: 'Summary' },
    { kind: 'text', text: 'Has SKILLS' },
    { kind: 'heading', title: 'Skills' },
    { kind: 'text', text: 'A: b, c' },
    { kind: 'text', text: 'D: e' },
  ]);
});
