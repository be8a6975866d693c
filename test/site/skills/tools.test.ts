import { expect, test } from 'vitest';
import { toolChecks } from '../../../src/site/skills/tools.ts';
import { publishedProject } from '../../builders/portfolio.ts';
import { buildSite } from '../../builders/site.ts';

test('puts the tool of most projects first', () => {
  const names = toolChecks(buildSite().portfolio.projects).map((check) => check.name());
  expect(names.at(-1)).toBe('Python');
  expect(new Set(names).size).toBe(names.length);
});

test('takes a tag without code for a statement', () => {
  const linked = publishedProject('linked');
  const bare = publishedProject('bare', { status: 'draft', links: undefined });
  const check = toolChecks([linked, bare])[0];
  expect([check?.prove(linked, []), check?.prove(bare, [])]).toEqual(['file', 'stated']);
});
