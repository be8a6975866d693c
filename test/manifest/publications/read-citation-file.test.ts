import { expect, test } from 'vitest';
import { readCitationFile } from '../../../src/manifest/publications/read-citation-file.ts';

const TOOL = `cff-version: 1.2.0
message: Please cite it.
title: My tool
version: 1.10
authors:
  - family-names: Berg
    given-names: Jan
    name-particle: van den
    name-suffix: Jr.
  - name: The Team
  - alias: someone
date-released: 2024-05-06
doi: 10.5281/zenodo.1
`;
const read = (text: string) => {
  const { publications, findings } = readCitationFile(text, 'CITATION.cff');
  return {
    content: publications[0]?.content,
    remarks: findings.map(({ rule, place, message }) => `${place.line} ${rule} ${message}`),
  };
};

test('software is a publication with its version as written', () => {
  expect(read(TOOL)).toEqual({
    content: {
      title: 'My tool',
      venue: 'Software, version 1.10',
      date: '2024-05-06',
      url: 'https://doi.org/10.5281/zenodo.1',
      authors: ['Jan van den Berg Jr.', 'The Team', 'someone'],
    },
    remarks: [],
  });
  expect(read(`${TOOL}type: dataset\n`).content?.venue).toBe('Data set, version 1.10');
});

test('the preferred citation stands for it', () => {
  const text = `${TOOL}preferred-citation:
  type: article
  title: The paper
  authors: [{ family-names: Berg, given-names: Jan }]
  journal: J. of Things
  year: 2025
  month: 3
  url: https://example.org/paper
`;
  expect(read(text).content).toEqual({
    title: 'The paper',
    venue: 'J. of Things',
    date: '2025-03',
    url: 'https://example.org/paper',
    authors: ['Jan Berg'],
  });
  const talk = text.replace('journal: J. of Things', 'conference: { name: Conference on X }');
  expect(read(talk).content?.venue).toBe('Conference on X');
});

test('what is wrong is told with its line', () => {
  expect(read('cff-version: 1.2.0\nauthors: []\n').remarks.join()).toContain('`title` is missing');
  expect(read(TOOL.replace('title: My tool', 'title: [a]')).remarks[0]).toMatch(
    /^3 publications\/citation-file/,
  );
  expect(read('a: [').remarks[0]).toContain('not valid YAML');
  const dated = read(TOOL.replace('2024-05-06', '2024-05-99'));
  expect(dated.remarks[0]).toMatch(/publications\/entry In this file: `date`/);
  expect(dated.content).toBeUndefined();
});

test.each(['', 'null', '[]', '3', 'title: x', '&a [*a]'])('%j is a remark, not a crash', (text) => {
  expect(read(text).content).toBeUndefined();
  expect(read(text).remarks.length).toBeGreaterThan(0);
});
