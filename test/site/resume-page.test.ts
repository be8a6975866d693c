import { expect, test } from 'vitest';
import { composeResumePage, mainLens } from '../../src/site/resume-page.ts';
import { buildSite } from '../builders/site.ts';

test('offers the files of its lens', () => {
  const site = buildSite();
  const page = composeResumePage(site, mainLens(site, 'data-scientist'));
  expect(page.downloads.map((link) => link.href)).toEqual([
    '/base/resume/data-scientist.md',
    '/base/resume/data-scientist.txt',
    '/base/resume/data-scientist.json',
  ]);
  expect(page.head.canonical).toBe('https://alex.example.org/base/resume/data-scientist/');
});

test('is the most wanted lens when none is named', () => {
  const site = buildSite();
  expect(mainLens(site).id).toBe(site.lenses[0]?.id);
  expect(composeResumePage(site, mainLens(site), { main: true }).head.canonical).toBe(
    'https://alex.example.org/base/resume/',
  );
});

test('throws for a lens the site does not offer', () =>
  expect(() => mainLens(buildSite({ lenses: [] }), 'data-scientist')).toThrow('no lens'));
