import { expect, test } from 'vitest';
import { sectionsOf } from '../../../src/resume/read/sections.ts';

test('an address belongs to the entry or the paper above it', () => {
  expect(
    sectionsOf([
      { kind: 'text', text: 'before any heading' },
      { kind: 'heading', title: 'Projects' },
      { kind: 'entry', title: 'Sorting', period: '2026' },
      { kind: 'address', href: 'https://example.org/a' },
      { kind: 'bullet', text: 'Sorted' },
      { kind: 'heading', title: 'Publications' },
      { kind: 'bullet', text: 'A paper' },
      { kind: 'address', href: 'https://example.org/b' },
    ]),
  ).toEqual([
    {
      title: 'Projects',
      entries: [
        {
          title: 'Sorting',
          period: '2026',
          start: '2026',
          end: '2026',
          address: 'https://example.org/a',
          bullets: ['Sorted'],
          notes: [],
        },
      ],
      items: [],
      paragraphs: [],
    },
    {
      title: 'Publications',
      entries: [],
      items: [{ text: 'A paper', address: 'https://example.org/b' }],
      paragraphs: [],
    },
  ]);
});
