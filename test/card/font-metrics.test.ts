import { describe, expect, it } from 'vitest';
import { readFontMetrics } from '../../src/card/font-metrics.ts';
import { readCardFonts } from '../../src/card/fonts-fs.ts';

const font = (family: string) => {
  const found = readCardFonts().find((one) => one.family === family);
  if (!found) throw new Error(`No font ${family}`);
  return found.metrics;
};
const code = (character: string) => character.codePointAt(0) ?? 0;

describe('readFontMetrics', () => {
  it('knows which characters each subset has', () => {
    const has = (family: string) =>
      ['A', 'é', 'ć', 'λ', '数'].map((character) => font(family).has(code(character)));
    expect(has('Text')).toEqual([true, true, false, false, false]);
    expect(has('Text Extended').slice(1)).toEqual([false, true, false, false]);
    expect(has('Text Greek').slice(1)).toEqual([false, false, true, false]);
  });

  it('knows their widths in em', () => {
    expect(['i', '0', 'W', '数'].map((character) => font('Text').advance(code(character)))).toEqual(
      [0.246, 0.497, 0.786, 0],
    );
  });

  it('refuses what is not a WOFF font', () => {
    expect(() => readFontMetrics(new Uint8Array(64))).toThrow('Expected a WOFF font');
  });

  it('says which table is missing', () => {
    const empty = new Uint8Array(64);
    empty.set([0x77, 0x4f, 0x46, 0x46]);
    expect(() => readFontMetrics(empty)).toThrow('no cmap table');
  });
});
