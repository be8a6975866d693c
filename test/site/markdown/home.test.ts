import { expect, test } from 'vitest';
import { LENSES } from '../../../src/lenses/lenses.ts';
import { composeHome } from '../../../src/site/home.ts';
import type { HomePage } from '../../../src/site/home.ts';
import { composeHomeMarkdown } from '../../../src/site/markdown/home.ts';
import { buildSite } from '../../builders/site.ts';

const site = buildSite();
const workOf = ({ cards, also }: HomePage) => [...cards, ...also];
const headings = (text: string) => text.split('\n').filter((line) => line.startsWith('### '));

test('shows the person, every project with its number and both its addresses', () => {
  const text = composeHomeMarkdown(site);
  expect(text.startsWith('# Alex Example\n\n> Data scientist\n')).toBe(true);
  expect(headings(text)).toEqual(workOf(composeHome(site)).map(({ title }) => `### ${title}`));
  expect(text).toContain('**Recall: 0.937**; 95% CI 0.850 to 0.976');
  expect(text).toContain('(https://alex.example.org/base/projects/tumours/)');
  expect(text).toContain('(https://alex.example.org/base/projects/tumours.md)');
});

test('orders projects for a lens, as its page does', () => {
  const texts = LENSES.map((lens) => composeHomeMarkdown(site, lens));
  for (const [index, lens] of LENSES.entries()) {
    const cards = workOf(composeHome(site, lens));
    expect(headings(texts[index] ?? '')).toEqual(cards.map(({ title }) => `### ${title}`));
    expect(texts[index]).toContain(`> ${lens.role}\n`);
  }
  expect(new Set(texts).size).toBe(LENSES.length);
});

test('links to no page that is switched off', () => {
  const text = composeHomeMarkdown(buildSite({ omitted: ['skills', 'resume'] }));
  expect(text).not.toMatch(/\/skills\/|\/resume\//);
});
