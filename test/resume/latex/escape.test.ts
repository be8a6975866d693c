import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeHref, escapeLatex } from '../../../src/resume/latex/escape.ts';

describe('text for LaTeX', () => {
  test('each of the ten reserved characters is printed as itself', () => {
    expect(escapeLatex('\\ { } $ & # _ % ~ ^')).toBe(
      '\\textbackslash{} \\{ \\} \\$ \\& \\# \\_ \\% \\textasciitilde{} \\textasciicircum{}',
    );
  });

  test('what escapes one character is not escaped again', () => {
    expect(escapeLatex('\\{')).toBe('\\textbackslash{}\\{');
    expect(escapeLatex('~^\\')).toBe('\\textasciitilde{}\\textasciicircum{}\\textbackslash{}');
  });

  test('straight quotes stay straight and pairs stay two characters', () => {
    expect(escapeLatex(`"a" 'b' \`c\``)).toBe(
      '\\textquotedbl{}a\\textquotedbl{} \\textquotesingle{}b\\textquotesingle{} \\textasciigrave{}c\\textasciigrave{}',
    );
    expect(escapeLatex('a--b---c << >> ,,')).toBe('a-{}-b-{}-{}-c <{}< >{}> ,{},');
    expect(escapeLatex('?` !`')).toBe('?{}\\textasciigrave{} !{}\\textasciigrave{}');
  });

  test('lines, tabs and characters no file may hold do not reach the source', () => {
    expect(escapeLatex('a\n\nb\tc\u0000')).toBe('a b c');
  });

  test('reading the source as TeX does gives the text again, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
        const plain = text
          .replace(/\s+/g, ' ')
          .replace(/[^ -~\x7f]/g, '')
          .trim();
        expect(asTex(escapeLatex(text))).toBe(plain);
      }),
    );
  });
});

describe('an address for \\href', () => {
  test('keeps what it means and holds nothing TeX acts on', () => {
    expect(escapeHref('https://example.org/a_b?x=1&y=%20#top~me')).toBe(
      'https://example.org/a\\_b?x=1\\&y=\\%20\\#top\\~me',
    );
    expect(escapeHref('https://example.org/{a}\\^$é')).toBe(
      'https://example.org/\\%7Ba\\%7D\\%5C\\%5E\\%24\\%C3\\%A9',
    );
  });

  test('has no bare reserved character, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(escapeHref(text).replace(/\\[%#&_~]/g, '')).not.toMatch(/[\\{}$&#_%~^\s]/);
      }),
    );
  });
});

const NAMES: Readonly<Record<string, string>> = {
  textbackslash: '\\',
  textasciitilde: '~',
  textasciicircum: '^',
  textquotedbl: '"',
  textquotesingle: "'",
  textasciigrave: '`',
};

/** What a TeX reader prints; a reserved character on its own is an error. */
function asTex(source: string): string {
  return source.replace(
    /\\([a-z]+)\{\}|\\([{}$&#_%])|\{\}|([\\{}$&#_%~^])/g,
    (_, name?: string, mark?: string, bare?: string) => {
      if (bare !== undefined) throw new Error(`A bare ${bare} in ${source}`);
      return name === undefined ? (mark ?? '') : (NAMES[name] ?? `?${name}`);
    },
  );
}
