import { afterEach, expect, test } from 'vitest';
import { sitemapEntry } from '../../../integrations/astro/sitemap-entry.ts';
import { resetBridge } from './reset-bridge.ts';
import { fixture } from './temporary-folder.ts';

afterEach(resetBridge);

const options = {
  folder: fixture('sites/matrix'),
  cacheDir: 'never-made',
  dev: false,
  base: '/folder',
  trailingSlash: 'ignore',
  format: 'file',
} as const;
const entry = (path: string) => sitemapEntry({ url: `https://robin.example.org${path}` }, options);

test('gives a project the day its manifest says, at the address links have', async () => {
  expect(await entry('/folder/projects/alpha')).toEqual({
    url: 'https://robin.example.org/folder/projects/alpha.html',
    lastmod: '2026-11-21',
  });
});

test('gives pages that show all projects the latest day, and pages of the author’s own none', async () => {
  expect((await entry('/folder/'))?.lastmod).toBe('2026-11-21');
  expect(await entry('/folder/about')).toEqual({
    url: 'https://robin.example.org/folder/about.html',
  });
});

test('leaves drafts out where a build has them', async () => {
  const item = { url: 'https://robin.example.org/folder/projects/gamma' };
  expect(await sitemapEntry(item, { ...options, drafts: true })).toBeUndefined();
  const published = { url: 'https://robin.example.org/folder/projects/alpha' };
  expect(await sitemapEntry(published, { ...options, drafts: true })).toMatchObject({
    lastmod: '2026-11-21',
  });
});
