import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frame } from '../../src/findings/frame.ts';
import { columnsOf } from '../../src/findings/visible.ts';

const TEXT = 'one\ntwo\nthree\nfour\nfive\n';

function place(line: number, column: number, length = 1) {
  return { file: 'a.yaml', line, column, length, path: [] };
}

function underlined(text: string): string {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.startsWith('>'));
  const caret = lines[at + 1] ?? '';
  return (lines[at] ?? '').slice(caret.indexOf('^'), caret.lastIndexOf('^') + 1);
}

describe('what is quoted', () => {
  test('two lines before, one after, and a caret for each character', () => {
    expect(frame(TEXT, place(3, 2, 3))).toBe(
      ['  1 | one', '  2 | two', '> 3 | three', '    |  ^^^', '  4 | four'].join('\n'),
    );
  });

  test('fewer lines at the start and at the end of the text', () => {
    expect(frame(TEXT, place(1, 1))).toBe(['> 1 | one', '    | ^', '  2 | two'].join('\n'));
    expect(frame(TEXT, place(5, 1, 4))).toBe(
      ['  3 | three', '  4 | four', '> 5 | five', '    | ^^^^'].join('\n'),
    );
  });

  test('the line after the last line end, when the place is there', () => {
    expect(frame('a: "\n', place(2, 1))).toBe(['  1 | a: "', '> 2 |', '    | ^'].join('\n'));
  });

  test('line numbers align when they gain a digit', () => {
    expect(frame('x\n'.repeat(12), place(9, 1)).split('\n')[2]).toBe('>  9 | x');
  });

  test('nothing, when there is no such line or no text', () => {
    expect(frame(TEXT, place(7, 1))).toBe('');
    expect(frame('', place(1, 1))).toBe('');
  });

  test('Windows line ends are not part of a line', () => {
    expect(frame('one\r\ntwo\r\n', place(2, 4))).toBe(
      ['  1 | one', '> 2 | two', '    |    ^'].join('\n'),
    );
  });
});

describe('where the caret stands', () => {
  test('below the character when tabs, wide letters and control characters come before it', () => {
    expect(frame('\ta\u001b漢: err', place(1, 7, 3))).toBe(
      ['> 1 |   a\\u001b漢: err', '    |              ^^^'].join('\n'),
    );
  });

  test('behind the line for a column past its end, and never past it in length', () => {
    expect(frame('abc', place(1, 99))).toBe(['> 1 | abc', '    |    ^'].join('\n'));
    expect(underlined(frame('abc', place(1, 2, 99)))).toBe('bc');
  });

  test('in sight when the line is long, with what follows', () => {
    const quoted = frame(`${'a'.repeat(500)}KEY${'b'.repeat(500)}`, place(1, 501, 3));
    expect(underlined(quoted)).toBe('KEY');
    expect(quoted.split('\n')[0]).toMatch(/^> 1 \| …a+KEYb{10,}…$/);
  });

  test('cut when the underlined value itself is longer than a line', () => {
    const [line, caret] = frame(`k: ${'v'.repeat(500)}`, place(1, 4, 500)).split('\n');
    expect(line).toMatch(/^> 1 \| k: v+…$/);
    expect(caret).toMatch(/^ {4}\| {4}\^{80,}$/);
  });
});

test('no line is wider than 120 columns, and each frame has one caret line', () => {
  const lines = fc.array(fc.string({ maxLength: 300, unit: 'binary' }), {
    minLength: 1,
    maxLength: 4,
  });
  const position = fc.record({
    line: fc.integer({ min: 1, max: 4 }),
    column: fc.integer({ min: 1, max: 320 }),
    length: fc.integer({ min: 1, max: 320 }),
  });
  fc.assert(
    fc.property(lines, position, (content, at) => {
      const quoted = frame(content.join('\n'), place(at.line, at.column, at.length));
      if (quoted === '') return;
      const rows = quoted.split('\n');
      expect(rows.filter((row) => columnsOf(row) > 120)).toEqual([]);
      expect(rows.filter((row) => /^ +\| *\^+$/.test(row)).length).toBeGreaterThan(0);
    }),
  );
});

test('a line of ten megabytes is quoted without being read whole', () => {
  const quoted = frame('x'.repeat(10_000_000), place(1, 5_000_000));
  expect(quoted.length).toBeLessThan(400);
});
