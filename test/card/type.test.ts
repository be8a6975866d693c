import { describe, expect, it } from 'vitest';
import { readCardFonts } from '../../src/card/fonts-fs.ts';
import { cardType, neededFonts } from '../../src/card/type.ts';

const fonts = readCardFonts();
const families = (...texts: string[]) => neededFonts(texts, fonts).map(({ family }) => family);

describe('neededFonts', () => {
  it('keeps to Latin as long as it suffices', () => {
    expect(families('Malignant or benign é ü')).toEqual(['Text', 'Strong', 'Title']);
  });

  it('adds a subset when a character asks for it', () => {
    expect(families('Łódź')).toEqual([
      'Text',
      'Strong',
      'Title',
      'Text Extended',
      'Strong Extended',
      'Title Extended',
    ]);
    expect(families('λ')).toContain('Title Greek');
  });

  it('adds nothing for a character no font has', () => {
    expect(families('数据')).toEqual(['Text', 'Strong', 'Title']);
  });
});

describe('cardType', () => {
  it('lists the families of a role, Latin first', () => {
    expect(cardType(fonts).family('title')).toBe("'Title', 'Title Extended', 'Title Greek'");
    expect(cardType(fonts).style('strong', 20)).toMatchObject({ size: 20, letterSpacing: 0 });
  });
});
