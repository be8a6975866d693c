import { expect, test } from 'vitest';
import { codeOf, workOf } from '../../../../src/site/feeds/json-ld/work.ts';
import { publishedProject } from '../../../builders/portfolio.ts';
import { buildSite } from '../../../builders/site.ts';

const site = buildSite();
const project = publishedProject('tumours');

test('the work names its twins, its author and the day it changed', () => {
  expect(workOf(site, project)).toMatchObject({
    '@id': 'https://alex.example.org/base/projects/tumours/#work',
    dateModified: '2026-11-21',
    author: { '@id': 'https://alex.example.org/base/#person' },
    encoding: [
      {
        encodingFormat: 'text/markdown',
        contentUrl: 'https://alex.example.org/base/projects/tumours.md',
      },
      {
        encodingFormat: 'application/json',
        contentUrl: 'https://alex.example.org/base/projects/tumours.json',
      },
    ],
  });
});

test('the code has its repository, licence and language, and no author that is guessed', () => {
  const [code] = codeOf(site, publishedProject('x1', { license: { code: 'MIT' } }));
  expect(code).toMatchObject({ license: 'https://spdx.org/licenses/MIT.html' });
  expect(code).not.toHaveProperty('author');
  expect(codeOf(site, publishedProject('x1', { status: 'draft', links: undefined }))).toEqual([]);
});

test('without an address nothing pretends to have one', () => {
  const bare = buildSite({ absolute: () => undefined });
  expect(JSON.stringify([workOf(bare, project), codeOf(bare, project)])).not.toMatch(
    /alex\.example\.org|\/base/,
  );
});
