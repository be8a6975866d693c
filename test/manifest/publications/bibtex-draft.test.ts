import { expect, test } from 'vitest';
import { bibtexDraft } from '../../../src/manifest/publications/bibtex-draft.ts';
import { bibtexLibrary } from '../../../src/manifest/publications/bibtex-library.ts';

async function draftOf(fields: string, type = 'article') {
  const { parse, convert } = await bibtexLibrary();
  const [entry] = parse(`@${type}{key, ${fields}}`);
  const [item] = entry ? convert([entry]) : [];
  if (!entry || !item) return expect.fail('no entry');
  return bibtexDraft(item, { entry, file: 'papers.bib', line: 3 });
}

test('writes accents, braces and emphasis as plain text', async () => {
  const { title } = await draftOf(
    String.raw`title={A {\"U}ber {\ss} \emph{na\"ive} {NLP} {\L}{\'o}d{\'z} \& 50\% of $x^2$}`,
  );
  expect(title).toBe('A Über ß naïve NLP Łódź & 50% of x²');
});

test('writes names in the order people say them', async () => {
  const { authors } = await draftOf(
    String.raw`author={M{\"u}ller, J{\o}rgen and Ludwig van Beethoven and {The Team} and King, Jr., Martin and others}`,
  );
  expect(authors).toEqual([
    'Jørgen Müller',
    'Ludwig van Beethoven',
    'The Team',
    'Martin King Jr.',
    'et al.',
  ]);
});

test.each([
  ['year=2024, month=mar', '2024-03'],
  ['year={2024}, month={September}', '2024-09'],
  ['year=2024, month=09', '2024-09'],
  ['date={2025-06-07/2025-06-09}', '2025-06-07'],
  ['year=2024', '2024'],
  ['year={in press}', undefined],
  ['note={x}', undefined],
])('%s is the date %s', async (fields, date) => {
  expect((await draftOf(fields)).date).toBe(date);
});

test('offers the DOI, then the address, then the preprint', async () => {
  const { urls } = await draftOf(
    'doi={10.1000/x}, url={https://example.org/a_b}, eprint={2301.00001}, archivePrefix={arXiv}',
  );
  expect(urls).toEqual([
    'https://doi.org/10.1000/x',
    'https://example.org/a_b',
    'https://arxiv.org/abs/2301.00001',
  ]);
  expect((await draftOf('eprint={2301.00001}')).urls).toEqual([]);
});

test.each([
  ['article', 'journal={J. of Things}', 'J. of Things'],
  ['inproceedings', 'booktitle={Proc. of X}', 'Proc. of X'],
  ['phdthesis', 'school={Example University}', 'Example University'],
  ['misc', 'eprint={2301.00001}, archivePrefix={arXiv}', 'arXiv'],
  ['misc', 'year=2020', undefined],
])('the venue of @%s with %s', async (type, fields, venue) => {
  expect((await draftOf(fields, type)).venue).toBe(venue);
});

test('is named by its key and points at its line', async () => {
  const draft = await draftOf('title={T}');
  expect(draft.name).toBe('entry `key`');
  expect(draft.placeOf(['url'])).toMatchObject({ file: 'papers.bib', line: 3 });
});
