import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import {
  characterReferences,
  escapeHtml,
  escapeMarkdown,
  escapeScriptJson,
  escapeXml,
} from '../../src/format/escape.ts';

const MARKUP = [
  ...'\\`*_{}[]()<>#+-=.!|~&;:"\'$/@^%',
  'www.',
  '://',
  'https',
  '&amp;',
  '```',
  '1.',
  '2)',
  '\t',
  '\n',
  '   ',
  'a',
  'Z',
  '9',
  'é',
];
const markup = fc
  .array(fc.constantFrom(...MARKUP), { maxLength: 40 })
  .map((parts) => parts.join(''));
const anyText = fc.oneof(markup, fc.string({ unit: 'binary' }), fc.string());

function unescape(text: string): string {
  return text.replace(
    /&(lt|gt|quot|#39|amp);/g,
    (_, name: string) => ({ lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' })[name] ?? '',
  );
}

describe('escapeHtml', () => {
  test('a tag in an attribute stays text', () => {
    expect(escapeHtml(`"><img src=x onerror='alert(1)'> & co`)).toBe(
      '&quot;&gt;&lt;img src=x onerror=&#39;alert(1)&#39;&gt; &amp; co',
    );
  });

  test('leaves no character that could open or close anything', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"']|&(?!(?:lt|gt|quot|#39|amp);)/);
      }),
    );
  });

  test('can be undone', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(unescape(escapeHtml(text))).toBe(text);
      }),
    );
  });
});

describe('escapeXml', () => {
  test('drops what XML 1.0 forbids and keeps the rest', () => {
    expect(escapeXml('a\u0000b\u0008c\u000bd\u001fe\ufffef\uffffg\ud800h\t\n\r\u{1f600}<')).toBe(
      'abcdefgh\t\n\r\u{1f600}&lt;',
    );
  });

  test('leaves only allowed characters', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(escapeXml(text)).toMatch(
          /^[\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]*$/u,
        );
        expect(escapeXml(text)).not.toMatch(/[<>"']/);
      }),
    );
  });
});

describe('escapeMarkdown', () => {
  // Tables and strike-through are on, and HTML too, so that a tag that slips through shows.
  const markdown = new MarkdownIt({ html: true });

  test.each([
    ['**bold** _it_ `code`', '\\*\\*bold\\*\\* \\_it\\_ \\`code\\`'],
    ['[x](javascript:alert(1))', '\\[x\\](javascript:alert(1))'],
    ['<b>no</b>', '\\<b\\>no\\</b\\>'],
    ['0.937 (95% CI 0.850 to 0.976), n = 7,214', '0.937 (95% CI 0.850 to 0.976), n = 7,214'],
    ['C# and F# at R&D', 'C# and F# at R&D'],
    ['# heading #', '\\# heading \\#'],
    ['- item', '\\- item'],
    ['1. item', '1\\. item'],
    ['2026', '2026'],
    ['&copy; a & b', '\\&copy; a & b'],
    ['https://example.org', 'https\\://example.org'],
    ['costs $5 or {x}', 'costs \\$5 or \\{x\\}'],
    ['two\n\nlines', 'two lines'],
  ])('%j becomes %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  test('rendered as a paragraph, a heading or a list item, text is still that text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const escaped = escapeMarkdown(text);
        fc.pre(escaped !== '');
        const shown = escapeXml(text)
          .replaceAll('&#39;', "'")
          .replace(/[ \t\r\n]+/g, ' ')
          .trim();
        expect(markdown.render(escaped).trim()).toBe(`<p>${shown}</p>`);
        expect(markdown.render(`## ${escaped}`).trim()).toBe(`<h2>${shown}</h2>`);
        expect(markdown.render(`- ${escaped}`)).toBe(`<ul>\n<li>${shown}</li>\n</ul>\n`);
      }),
      { numRuns: 1000 },
    );
  });

  test('in a table cell it stays in its cell', () => {
    fc.assert(
      fc.property(markup, (text) => {
        const html = markdown.render(`| a | b |\n|---|---|\n| ${escapeMarkdown(text)} | x |\n`);
        expect(html.match(/<td>/g)).toHaveLength(2);
        expect(html).toContain('<td>x</td>');
      }),
      { numRuns: 500 },
    );
  });

  test('a bare address does not become a link', () => {
    const linking = new MarkdownIt({ linkify: true });
    linking.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
    expect(linking.render('https://example.org')).toContain('<a ');
    expect(linking.render(escapeMarkdown('https://example.org'))).toBe(
      '<p>https://example.org</p>\n',
    );
  });

  test('after a line of text it neither underlines it nor starts a block', () => {
    fc.assert(
      fc.property(markup, (text) => {
        expect(markdown.render(`before\n${escapeMarkdown(text)}`)).toMatch(
          /^<p>before(?:\n[^\n]*)?<\/p>\n$/,
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe('escapeScriptJson', () => {
  test('is the same data, and nothing in it ends or opens an element', () => {
    fc.assert(
      fc.property(fc.jsonValue(), anyText, (data, text) => {
        const all = [data, text, `</script>${text}<!--\u2028\u2029`];
        const written = escapeScriptJson(all);
        expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(all)));
        expect(written).not.toMatch(/[<\u2028\u2029]/);
      }),
    );
  });
});

describe('text as character references', () => {
  test('is the same text for HTML and shows none of its letters', () => {
    expect(characterReferences('a@é😀')).toBe('&#97;&#x40;&#233;&#x1f600;');
  });
});
