import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBibtex } from '../../../src/manifest/publications/read-bibtex.ts';

async function read(text: string) {
  const { publications, findings } = await readBibtex(text, 'papers.bib');
  return {
    titles: publications.map(({ content }) => content.title),
    contents: publications.map(({ content }) => content),
    remarks: findings.map(({ rule, place, message }) => `${place.line} ${rule} ${message}`),
  };
}

test('abbreviations are written out, wherever the entries stand', async () => {
  const { contents, remarks } = await read(`@string{me = "Alex
  Example"}
@string{jot = {J. of Things}}
@article{a, title = "On " # {things}, author = me, journal = jot, year = 2026}`);
  expect(remarks).toEqual([]);
  expect(contents).toEqual([
    { title: 'On things', authors: ['Alex Example'], venue: 'J. of Things', date: '2026' },
  ]);
});

test('a broken entry is told with its line and the others are read', async () => {
  const { titles, remarks } = await read(`@string{x = "y"}
@misc{a, title={First}}
@misc{b,
  title={Second},
  year 2020
}
@misc{c, title={Third}
@misc{d, title={Fourth}}
@misc{e, author={No Title}}`);
  expect(titles).toEqual(['First', 'Fourth']);
  expect(remarks.map((remark) => remark.split(' ').slice(0, 2).join(' '))).toEqual([
    '5 publications/syntax',
    '7 publications/syntax',
    '9 publications/entry',
  ]);
  expect(remarks[1]).toContain('bracket is not closed');
});

test('a broken abbreviation is named as the cause', async () => {
  const { remarks } = await read('@string{a = "x", b = "y"}\n@misc{k, title={T}}');
  expect(remarks[0]).toMatch(/^2 .*an `@string` of this file/);
});

test('a paper takes its venue from the volume, which is no publication of its own', async () => {
  const { contents } = await read(`@inproceedings{p, title={Paper}, crossref={v}}
@proceedings{v, title={Volume of X}, year=2025}`);
  expect(contents).toMatchObject([{ title: 'Paper', venue: 'Volume of X', date: '2025' }]);
});

test('entries that refer to each other in a circle are told, not followed for ever', async () => {
  const { remarks, titles } = await read(
    '@misc{a, title={A}, crossref={b}} @misc{b, title={B}, crossref={a}}',
  );
  expect([...titles, ...remarks].length).toBeLessThanOrEqual(2);
});

test('an empty file is a warning and a whole library is refused', async () => {
  expect((await read('nothing here')).remarks[0]).toContain('holds no BibTeX entry');
  const library = Array.from({ length: 101 }, (_, index) => `@misc{k${index}, title={T${index}}}`);
  expect((await read(library.join('\n'))).remarks[0]).toContain('101 entries');
  expect((await read(library.slice(0, 100).join('\n'))).titles).toHaveLength(100);
});

test('never throws, whatever the file holds', async () => {
  const token = fc.constantFrom(
    ...[
      '@misc{a, ',
      'title={',
      'x',
      '}',
      '"',
      '#',
      ',',
      '=',
      '\n',
      '\\',
      '$',
      '%',
      '{',
      'author=',
      ' and ',
      'year=',
      '{\\"',
      '~',
      '<b>',
      'doi={',
    ],
  );
  await fc.assert(
    fc.asyncProperty(fc.array(token, { maxLength: 30 }), async (tokens) => {
      const { publications, findings } = await readBibtex(tokens.join(''), 'papers.bib');
      expect(publications.length + findings.length).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 200 },
  );
});

test('brackets nested thousands deep are told', async () => {
  const deep = '{'.repeat(50_000);
  const { remarks } = await read(`@misc{a, title=${deep}x${'}'.repeat(50_000)}}`);
  expect(remarks).toHaveLength(1);
});
