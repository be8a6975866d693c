import { expect, test } from 'vitest';
import { featuredProjects } from '../../src/site/featured.ts';
import { buildSite } from '../builders/site.ts';

const ids = (profile: Record<string, unknown>) =>
  featuredProjects(buildSite({}, profile)).map((project) => project.id);

test('puts the author’s choice first, then the latest', () =>
  expect(ids({ featured: ['forecast', 'audit'] })).toEqual([
    'forecast',
    'audit',
    'churn',
    'tumours',
  ]));
test('falls back to the latest, then ids', () =>
  expect(ids({ featured: undefined })).toEqual(['churn', 'audit', 'forecast', 'tumours']));
