import { describe, expect, test } from 'vitest';
import { linkFindings } from '../../src/audit/links.ts';
import { placeAt } from '../../src/audit/passage.ts';
import { buildPortfolio } from '../builders/portfolio.ts';

const { projects } = buildPortfolio();
const project = projects.find(({ id }) => id === 'tumours');
const draft = projects.find(({ manifest }) => manifest.status === 'draft');
if (!project || !draft) throw new Error('The test portfolio lost a project');
const files = new Map([
  ['a.csv', 'published'],
  ['gone.csv', 'missing'],
  ['big.csv', 'large'],
  ['a.html', 'kind'],
  ['link.csv', 'outside'],
] as const);
const remarks = (url: string, from = project) =>
  linkFindings([{ url, place: placeAt({ file: 'x.mdx', text: url }, 0, url.length) }], {
    project: from,
    projects,
    files,
  }).map(({ message, help }) => `${message} ${help}`);

describe('links that lead somewhere', () => {
  test.each([
    'https://example.org',
    'mailto:a@example.org',
    '#data',
    './a.csv#x',
    '../churn/',
    '../churn#data',
    '/projects/churn/',
    '/skills/',
    '/notes.pdf',
    '/projects/tumours/own.pdf',
  ])('%s', (url) => expect(remarks(url)).toEqual([]));
});

describe('links that do not', () => {
  test.each([
    ['gone.csv', 'There is no file gone.csv'],
    ['big.csv', 'larger than 5 MB'],
    ['a.html', 'of a kind that is not copied'],
    ['link.csv', 'lies outside'],
    ['../chrun/', 'There is no project "chrun" to link to. Nearest: churn'],
    ['/projects/chrun', 'Nearest: churn'],
    [`../${draft.id}/`, 'is not published (status: draft)'],
    [`/projects/${draft.id}/#x`, 'is not published'],
    ['../churn/evidence/m.json', 'leaves this project for a file'],
    ['../../x', 'leaves this project'],
    ['javascript:alert(1)', 'is shown as plain text'],
    ['//example.org', 'is shown as plain text'],
  ])('%s: %s', (url, words) => expect(remarks(url).join()).toContain(words));

  test('a draft may link to a draft', () => {
    expect(remarks(`../${draft.id}/`, draft)).toEqual([]);
  });
});
