import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { textOf } from './site.ts';

const folder = inject('showcase');

/** Links of numbers on a résumé page: address, anchor, and the number as printed. */
function numberLinks(page: string): { path: string; anchor: string; text: string }[] {
  const links = textOf(folder, page).matchAll(
    /<a class="to-fact" href="([^"#]*\/projects\/[^"#]+)#([^"]+)">([^<]+)<\/a>/g,
  );
  return [...links].map(([, path = '', anchor = '', text = '']) => ({ path, anchor, text }));
}

/** Text of a section of a built page, or undefined when the page has none of that name. */
function sectionText(path: string, anchor: string): string | undefined {
  const file = /projects\/[^/]+/.exec(path)?.[0] ?? '';
  const html = textOf(folder, join(file, 'index.html'));
  const section = new RegExp(`<section id="${anchor}"[\\s\\S]*?</section>`).exec(html)?.[0];
  return section?.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
}

test('every number of every résumé leads to a section that shows it', () => {
  const pages = readdirSync(join(folder, 'resume'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map((file) => join('resume', file));
  expect(pages).toHaveLength(5);
  for (const page of pages) {
    const links = numberLinks(page);
    expect(links.length, page).toBeGreaterThan(40);
    const missing = links.filter(({ path, anchor }) => sectionText(path, anchor) === undefined);
    expect(missing, page).toEqual([]);
    // A relative change is made from two numbers that the section shows.
    const unseen = links.filter(
      ({ path, anchor, text }) =>
        !/^(?:95% CI )?\d+%$/.test(text) && !sectionText(path, anchor)?.includes(text),
    );
    expect(unseen, page).toEqual([]);
  }
});
