import { expect, test } from 'vitest';
import { listedPublications } from '../../../src/manifest/publications/named-files.ts';

test('lists files and what is written by hand, each with its place', () => {
  const publications = [{ title: 'Mine' }, { from: 'papers.bib' }];
  expect(listedPublications({ publications })).toEqual([
    { path: ['publications', 0] },
    { path: ['publications', 1], from: 'papers.bib' },
  ]);
  expect(listedPublications({ publications: { from: 'CITATION.cff' } })).toEqual([
    { path: ['publications'], from: 'CITATION.cff' },
  ]);
});

test.each([undefined, null, {}, { publications: 'x' }, { publications: { title: 'x' } }])(
  '%o names no file',
  (profile) => {
    expect(listedPublications(profile)).toEqual([]);
  },
);

test('paths that lead out are never opened', () => {
  for (const from of ['../x.bib', '/etc/x.bib', 'a\\b.bib', 3])
    expect(listedPublications({ publications: [{ from }] })[0]).not.toHaveProperty('from');
});
