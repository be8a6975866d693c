import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCardFonts } from '../../src/card/fonts-fs.ts';
import { fitLines, fitSize, fitText, textWidth } from '../../src/card/text-fit.ts';
import { cardType } from '../../src/card/type.ts';

const style = cardType(readCardFonts()).style('text', 32);

describe('textWidth', () => {
  it('adds widths and letter spacing', () => {
    expect(textWidth('00', style)).toBeCloseTo(2 * 0.497 * 32);
    expect(textWidth('00', { ...style, letterSpacing: -1 })).toBeCloseTo(2 * 0.497 * 32 - 2);
  });

  it('counts a character no font has as a square', () => {
    expect(textWidth('数', style)).toBe(32);
  });
});

describe('fitText', () => {
  it('leaves a text alone that fits', () => {
    expect(fitText('Recall', 200, style)).toBe('Recall');
  });

  it('cuts at a grapheme and leaves no blank or comma before the ellipsis', () => {
    expect(fitText('One, two, three', textWidth('One, …', style), style)).toBe('One…');
    expect(fitText('ab👨‍👩‍👧cd', textWidth('ab👨‍👩‍👧', style), style)).toBe('ab…');
  });

  it('never gives more than the width, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.integer({ min: 60, max: 900 }),
        (text, width) => {
          expect(textWidth(fitText(text, width, style), style)).toBeLessThanOrEqual(width + 1e-6);
        },
      ),
    );
  });
});

describe('fitSize', () => {
  it('keeps the size of a text that fits and shrinks one that does not, down to the least', () => {
    const width = textWidth('Recall', style);
    expect(fitSize('Recall', width, { ...style, least: 20 })).toBe(32);
    expect(fitSize('Recall', width * 0.75, { ...style, least: 20 })).toBe(24);
    expect(fitSize('Recall', 10, { ...style, least: 20 })).toBe(20);
    expect(fitSize('', 10, { ...style, least: 20 })).toBe(32);
  });
});

describe('fitLines', () => {
  it('breaks at spaces', () => {
    expect(fitLines('one two three', textWidth('one two', style), { ...style, lines: 3 })).toEqual([
      'one two',
      'three',
    ]);
  });

  it('breaks a word that is wider than a line', () => {
    const lines = fitLines('W'.repeat(10), textWidth('WWWW', style), { ...style, lines: 5 });
    expect(lines).toEqual(['WWWW', 'WWWW', 'WW']);
  });

  it('marks what the last line leaves out', () => {
    expect(
      fitLines('one two three four', textWidth('one two', style), { ...style, lines: 2 }).at(-1),
    ).toMatch(/^three.*…$/);
  });

  it('keeps every line within the width and their number within the limit', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 120 }),
        fc.integer({ min: 1, max: 4 }),
        (text, lines) => {
          const fitted = fitLines(text, 300, { ...style, lines });
          expect(fitted.length).toBeLessThanOrEqual(lines);
          for (const line of fitted) expect(textWidth(line, style)).toBeLessThanOrEqual(300 + 1e-6);
        },
      ),
    );
  });

  it('gives no lines for no text', () => {
    expect(fitLines('  ', 300, { ...style, lines: 2 })).toEqual([]);
  });
});
