import { expect, test } from 'vitest';
import { continued, entryWithGap, isAddress } from '../../../src/resume/read/row.ts';

test('an entry is told by the gap before its dates', () => {
  expect(entryWithGap('Sorting (Python)     May 2026')).toEqual({
    kind: 'entry',
    title: 'Sorting (Python)',
    period: 'May 2026',
  });
  expect(entryWithGap('Sorting\tMay 2026')).toMatchObject({ period: 'May 2026' });
  expect(entryWithGap('Sorting\t')).toMatchObject({ title: 'Sorting', period: '' });
  expect(entryWithGap('Sorting May 2026')).toBeUndefined();
});

test('an address is one word with a scheme', () => {
  expect(
    ['https://example.org/a', 'see https://example.org', 'a:b', 'e.g.'].filter(isAddress),
  ).toEqual(['https://example.org/a']);
});

test('words go on, an address does not', () => {
  expect(continued({ kind: 'bullet', text: 'one' }, ' two ')).toEqual({
    kind: 'bullet',
    text: 'one two',
  });
  const address = { kind: 'address', href: 'https://example.org' } as const;
  expect(continued(address, 'more')).toBe(address);
});
