import { expect, test } from 'vitest';
import { composeNotFound } from '../../src/site/not-found.ts';
import { buildSite } from '../builders/site.ts';

test('leads home and to every project, and stays out of search engines', () => {
  const page = composeNotFound(buildSite());
  expect(page.home.href).toBe('/base/');
  expect(page.projects).toHaveLength(4);
  expect(page.head.indexed).toBe(false);
});
