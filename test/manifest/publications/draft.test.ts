import { expect, test } from 'vitest';
import { checkDraft } from '../../../src/manifest/publications/draft.ts';
import type { Draft } from '../../../src/manifest/publications/draft.ts';

const draft: Draft = {
  title: 'A\n  title',
  authors: ['Alex Example'],
  urls: [],
  name: 'entry `a`',
  placeOf: (path) => ({ file: 'papers.bib', line: 7, column: 1, length: 8, path }),
};
const contentOf = (changes: Partial<Draft>) =>
  checkDraft({ ...draft, ...changes }).publications[0]?.content;
const remarksOn = (changes: Partial<Draft>) => checkDraft({ ...draft, ...changes }).findings;

test('keeps what is there on one line and leaves out what is not', () => {
  expect(contentOf({})).toEqual({ title: 'A title', authors: ['Alex Example'] });
  expect(contentOf({ authors: [] })).toEqual({ title: 'A title' });
});

test('links to the first address that is public and safe', () => {
  const urls = [
    'http://example.org',
    'https://localhost/x',
    'https://example.org/a',
    'https://b.org',
  ];
  expect(contentOf({ urls })?.url).toBe('https://example.org/a');
  expect(remarksOn({ urls })).toEqual([]);
});

test('says so when no address can be linked, and prints the publication without', () => {
  expect(contentOf({ urls: ['javascript:alert(1)'] })).not.toHaveProperty('url');
  expect(remarksOn({ urls: ['javascript:alert(1)'] })[0]).toMatchObject({
    rule: 'publications/address',
    severity: 'warning',
    place: { file: 'papers.bib', line: 7 },
  });
});

test('more authors than a résumé can name end in et al.', () => {
  const authors = Array.from({ length: 31 }, (_, index) => `Author ${index}`);
  expect(contentOf({ authors })?.authors).toHaveLength(30);
  expect(contentOf({ authors })?.authors?.at(-1)).toBe('et al.');
  expect(contentOf({ authors: authors.slice(0, 30) })?.authors?.at(-1)).toBe('Author 29');
});

test.each([
  [{ title: undefined }, '`title` is missing'],
  [{ title: 'x'.repeat(201) }, 'at most 200'],
  [{ title: '<script>x</script>' }, 'HTML'],
  [{ date: '2020-13' }, '`date`'],
])('%o is an error at the entry', (changes, words) => {
  const [finding] = remarksOn(changes);
  expect(finding).toMatchObject({
    rule: 'publications/entry',
    severity: 'error',
    place: { line: 7 },
  });
  expect(finding?.message).toMatch(/^In entry `a`: /);
  expect(finding?.message).toContain(words);
  expect(contentOf(changes)).toBeUndefined();
});
