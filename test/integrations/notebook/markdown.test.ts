import { expect, test } from 'vitest';
import { markdownParts } from '../../../integrations/notebook/markdown.ts';
import { buildSite } from '../../builders/site.ts';

const parts = (markdown: string) => markdownParts(markdown, buildSite());

test('headings of both kinds become bold lines', () =>
  expect(parts('# A *b*\n\nC\n===\n\nd')).toEqual([
    {
      kind: 'prose',
      html: '<p><strong>A <em>b</em></strong></p>\n<p><strong>C</strong></p>\n<p>d</p>',
    },
  ]));

test('code and tables stand on their own, in order', () =>
  expect(parts('a\n\n    indented\n\n``` R {.x}\nb\n```\n| c |\n|--:|\n| 1 |\n\nd')).toEqual([
    { kind: 'prose', html: '<p>a</p>' },
    { kind: 'code', language: '', source: 'indented\n' },
    { kind: 'code', language: 'r', source: 'b\n' },
    { kind: 'table', html: expect.stringContaining('<th scope="col">c</th>') },
    { kind: 'prose', html: '<p>d</p>' },
  ]));

test('pictures leave their words, once for all of them a remark, and nothing without words', () =>
  expect(parts('![a](attachment:a.png) ![](https://b.org/c.png)')).toEqual([
    { kind: 'prose', html: '<p><em>a</em> </p>' },
    { kind: 'pictures' },
  ]));

test('HTML stays text, and no address runs code', () => {
  const html = parts('<img src=x onerror=alert(1)> [a](javascript:alert(1))\n\n> <b>').map(
    (part) => ('html' in part ? part.html : ''),
  );
  expect(html.join()).not.toMatch(/<img|<b>|href/);
});

test('an empty cell is nothing', () => expect(parts(' \n')).toEqual([]));
