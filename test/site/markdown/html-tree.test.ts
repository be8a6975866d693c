import { expect, test } from 'vitest';
import { parseHtml } from '../../../src/site/markdown/html-tree.ts';

test('reads text with its entities, elements inside elements, and where links lead', () => {
  expect(
    parseHtml('a &lt;b&gt; &amp;amp; <b>c <em>d</em></b> <a href="/x?a&amp;b" rel="r">e</a>'),
  ).toEqual([
    'a <b> &amp; ',
    { name: 'b', children: ['c ', { name: 'em', children: ['d'] }] },
    ' ',
    { name: 'a', href: '/x?a&b', children: ['e'] },
  ]);
});

test('closes what was left open and drops an end without a start', () => {
  expect(parseHtml('</i><ul><li>a<li>b</ul>c')).toEqual([
    {
      name: 'ul',
      children: [{ name: 'li', children: ['a', { name: 'li', children: ['b'] }] }],
    },
    'c',
  ]);
});

test('knows elements that hold nothing, and takes a lone bracket as text', () => {
  expect(parseHtml('a<br>b <br/>1 < 2')).toEqual([
    'a',
    { name: 'br', children: [] },
    'b ',
    { name: 'br', children: [] },
    '1 ',
    '<',
    ' 2',
  ]);
  expect(parseHtml('')).toEqual([]);
});
