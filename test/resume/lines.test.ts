import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WIDTH, titleRow, wrap } from '../../src/resume/lines.ts';

const word = fc.stringMatching(/^[a-zé0-9/:.-]{1,30}$/);

describe('lines', () => {
  test('break at spaces only and hang under their bullet', () => {
    const lines = wrap(`held-out ${'per-group '.repeat(9)}end`, { first: '- ', rest: '  ' });
    expect(lines).toEqual([
      `- held-out${' per-group'.repeat(6)}`,
      `  ${'per-group '.repeat(3)}end`,
    ]);
  });

  test('never lose, cut or reorder a word, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), (words) => {
        const lines = wrap(words.join(' '), { first: '- ', rest: '  ' });
        expect(
          lines
            .map((line) => line.slice(2))
            .join(' ')
            .split(' '),
        ).toEqual(words);
        expect(lines.every((line) => line.length <= WIDTH || line.slice(2).indexOf(' ') < 0)).toBe(
          true,
        );
      }),
    );
  });

  test('hold an address whole, on a longer line', () => {
    const address = `https://example.org/${'a'.repeat(90)}`;
    expect(wrap(`see ${address} now`)).toEqual(['see', address, 'now']);
  });
});

describe('a title', () => {
  test('has its date on the same row, at the right', () => {
    const [row] = titleRow('Tumour classifier', 'May 2026 – Jul 2026');
    expect(row).toHaveLength(WIDTH);
    expect(row).toMatch(/^Tumour classifier {10,}May 2026 – Jul 2026$/);
  });

  test('that is long goes on below', () => {
    const rows = titleRow(`${'classifier '.repeat(8)}end`, 'May 2026');
    expect(rows[0]).toMatch(/classifier {2,}May 2026$/);
    expect(rows[1]).toMatch(/^ {2}.*end$/);
  });

  test('without a date stands alone, and one endless word is not cut', () => {
    expect(titleRow('Tumour classifier', '')).toEqual(['Tumour classifier']);
    expect(titleRow('x'.repeat(90), 'May 2026')).toEqual([`${'x'.repeat(90)}  May 2026`]);
  });
});
