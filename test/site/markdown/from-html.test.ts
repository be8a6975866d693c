import Markdown from 'markdown-it';
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { escapeHtml } from '../../../src/format/escape.ts';
import { blocksFromHtml, isTall, lineFromHtml } from '../../../src/site/markdown/from-html.ts';
import { renderProse } from '../../../src/site/prose.ts';
import { buildSite } from '../../builders/site.ts';

const follow = (href: string) => (href.startsWith('javascript:') ? undefined : href);
const line = (html: string) => lineFromHtml(html, follow);
const blocks = (html: string) => blocksFromHtml(html, follow);
/** What a reader of the Markdown is shown; raw HTML would come through as elements. */
const shown = (markdown: string) => new Markdown({ html: true }).render(markdown).trim();

describe('a line', () => {
  test.each([
    ['<b>Met.</b> By 3', '**Met.** By 3'],
    ['a <strong> b </strong>c', 'a **b** c'],
    ['<em>a</em>', '*a*'],
    ['<code>a|b</code>', '`a|b`'],
    ['<code>a `b`</code>', '`` a `b` ``'],
    ['<a href="https://example.org/">x</a>, MIT', '[x](https://example.org/), MIT'],
    ['Look!<a href="https://example.org/">x</a>', 'Look\\![x](https://example.org/)'],
    ['<a href="javascript:a">x</a>', 'x'],
    ['<p>a</p><p>b</p>', 'a b'],
    ['<span class="mut">What follows:</span> c', 'What follows: c'],
    ['a<br>b', 'a b'],
    ['', ''],
    ['<b></b>', ''],
    ['<code> </code>', ''],
  ])('%j is %j', (html, markdown) => expect(line(html)).toBe(markdown));
});

describe('paragraphs and lists', () => {
  test('stand apart, points under one another', () => {
    expect(blocks('<p>a</p><ul><li>b</li><li>c <b>d</b></li></ul>e')).toBe(
      'a\n\n- b\n- c **d**\n\ne',
    );
    expect(blocks('<ol><li>a<ul><li>b</li></ul></li></ol>')).toBe('1. a\n\n   - b');
    expect(blocks('<ul></ul>')).toBe('');
  });

  test('come back as the same HTML', () => {
    const prose = 'One *two* `three`.\n\n- a **b**\n- c\n\n1. [d](https://example.org/)\n2. e';
    const html = renderProse(prose, buildSite()).replace(/ rel="[^"]*"/g, '');
    expect(shown(blocks(html))).toBe(html);
  });

  test('a list keeps the number it starts with', () => {
    const html = renderProse('3. c\n4. d\n\n- a', buildSite());
    expect(blocks(html)).toBe('3. c\n4. d\n\n- a');
    expect(blocks('<ol start="0"><li>a</li></ol>')).toBe('0. a');
  });

  test('are told from lines', () => {
    expect(isTall('<p>a</p>')).toBe(true);
    expect(isTall('a <b>b</b> <pre>')).toBe(false);
  });
});

test('text of an author is shown as it is, and never becomes an element or a link', () => {
  const hostile = fc.string({
    unit: fc.constantFrom(
      ...'<>[]()*_`~|#&;:/\\!-+=.1 ax"\'\n$'.split(''),
      'javascript:',
      '<script>',
      '](',
      'http://',
    ),
    maxLength: 40,
  });
  fc.assert(
    fc.property(hostile, (text) => {
      const html = shown(line(escapeHtml(text)));
      const plain = text.replace(/\s+/g, ' ').trim();
      expect(html).toBe(plain === '' ? '' : `<p>${escapeHtml(plain).replaceAll('&#39;', "'")}</p>`);
    }),
    { numRuns: 1000 },
  );
});
