import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitBibtex } from '../../../src/manifest/publications/split-bibtex.ts';

const shape = (text: string) =>
  splitBibtex(text).map(({ type, line, isClosed }) =>
    `${type} ${line} ${isClosed ? '' : 'open'}`.trim(),
  );

test('finds each entry with its line, whatever stands between', () => {
  const text = `My papers, me@example.org, 50% @ home

@Article{a, title = {One {Two}}}
@string(x = "y") % a remark
  @misc{b,
  title = "Three"
}@book{c, title={d}}`;
  expect(shape(text)).toEqual(['article 3', 'string 4', 'misc 5', 'book 7']);
  expect(splitBibtex(text)[2]?.text).toBe('@misc{b,\n  title = "Three"\n}');
});

test('an entry that is never closed does not hide the next', () => {
  expect(shape('@a{x, title={open\n\n@b{y, title={z}}')).toEqual(['a 1 open', 'b 3']);
  expect(shape('@a{x')).toEqual(['a 1 open']);
});

test('brackets that are escaped, and round ones inside curly ones, close nothing', () => {
  expect(shape(String.raw`@a{x, title={\} (y) \{}}`)).toEqual(['a 1']);
  expect(shape('@a(x, title={(y) z})')).toEqual(['a 1']);
});

test('comments are left out', () => {
  expect(shape('@comment{@a{x}}\n@a{y}')).toEqual(['a 2']);
});

test('pieces are parts of the text, in order and apart', () => {
  const token = fc.constantFrom(
    '@a{',
    '@b(',
    '{',
    '}',
    ')',
    '\n',
    '\\',
    'x',
    '"',
    '@',
    '@comment{',
  );
  fc.assert(
    fc.property(fc.array(token, { maxLength: 40 }), (tokens) => {
      const text = tokens.join('');
      let from = 0;
      for (const piece of splitBibtex(text)) {
        const at = text.indexOf(piece.text, from);
        expect(at).toBeGreaterThanOrEqual(from);
        expect(piece.text.startsWith('@')).toBe(true);
        from = at + piece.text.length;
      }
    }),
  );
});
