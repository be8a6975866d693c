import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import { renderMarkdown } from '../../../src/reports/ledger/render-markdown.ts';
import { ledger } from './render.ts';

test('every row of every table has four cells, whatever an author wrote', () => {
  const html = new MarkdownIt().render(renderMarkdown(ledger));
  const rows = html.split('<tr>').slice(1);
  expect(rows.length).toBeGreaterThan(40);
  expect(rows.filter((row) => (row.match(/<t[hd]>/g) ?? []).length !== 4)).toEqual([]);
  expect(html).toContain('Cut, &quot;quoted&quot; | and =1+1 in 3 words');
});
