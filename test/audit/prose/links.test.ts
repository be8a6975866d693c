import { describe, expect, test } from 'vitest';
import { linkFindings } from '../../../src/audit/prose/links.ts';
import type { AuthorLink } from '../../../src/audit/prose/links.ts';
import { fileStart } from '../../../src/findings/place.ts';
import { placesIn } from '../../../src/audit/prose/passage.ts';
import { buildPortfolio } from '../../builders/portfolio.ts';

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
const linksTo = (link: Omit<AuthorLink, 'place'>) =>
  linkFindings([{ ...link, place: fileStart('x.mdx') }], { project, projects, files });
const remarks = (url: string, from = project) =>
  linkFindings([{ url, place: placesIn({ file: 'x.mdx', text: url }).at(0, url.length) }], {
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

  test.each([
    'http://localhost:8888/lab',
    'http://127.0.0.1/',
    'https://192.168.0.4/x',
    'http://[::1]/',
    'http://gpu.local/',
  ])('%s, which only its author can open', (url) =>
    expect(remarks(url).join()).toContain('visitors cannot open it'),
  );

  test('a name that nothing defines', () =>
    expect(linksTo({ url: '', undefinedName: 'no' })).toMatchObject([
      { rule: 'prose/link', severity: 'warning', message: expect.stringContaining('[no]') },
    ]));

  test('an element is held more strictly: it is put on the page as it is', () => {
    const remark = (url: string) => linksTo({ url, element: true });
    expect(remark('javascript:alert(1)')).toMatchObject([{ severity: 'error' }]);
    expect(remark('data:text/html,x')).toMatchObject([{ severity: 'error' }]);
    expect(remark('a.csv')).toMatchObject([{ help: 'Write [words](a.csv) in its place.' }]);
    expect(remark('gone.csv')).toMatchObject([
      { severity: 'warning', message: expect.stringContaining('There is no file') },
    ]);
    for (const url of ['https://example.org', 'mailto:a@example.org', '#x'])
      expect(remark(url)).toEqual([]);
  });

  test('a draft may link to a draft', () => {
    expect(remarks(`../${draft.id}/`, draft)).toEqual([]);
  });
});
