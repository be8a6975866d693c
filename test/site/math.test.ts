import { describe, expect, test } from 'vitest';
import { MathError, renderMath } from '../../src/site/math.ts';

describe('renderMath', () => {
  test('gives MathML alone, with the TeX kept for copying', async () => {
    const html = await renderMath('\\frac{tp}{tp + fn}');
    expect(html).toMatch(/^<math xmlns="[^"]*">.*<mfrac>.*<\/math>$/);
    expect(html).toContain(
      '<annotation encoding="application/x-tex">\\frac{tp}{tp + fn}</annotation>',
    );
  });

  test('a block is displayed as one', async () => {
    expect(await renderMath('x', { block: true })).toContain('display="block"');
  });

  test.each([
    '\\fcolorbox{red}{blue}{y}',
    '\\boxed{z} \\rule{1em}{2em}',
    '\\htmlStyle{color:red}{x}',
    '\\color{red} x',
  ])('%s has no style, script or address', async (tex) => {
    const html = await renderMath(`${tex} \\href{javascript:alert(1)}{x} <script>`);
    expect(html).not.toMatch(/ style=|<script|href=|<a /);
  });

  test.each(['\\frac{a', '}', '\\nosuchcommand{x}', '\\left( x'])('%s is refused', async (tex) => {
    await expect(renderMath(tex)).rejects.toThrow(MathError);
    await expect(renderMath(tex)).rejects.not.toThrow('KaTeX');
  });
});
