import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrastRatio } from '../../src/theme/contrast.ts';
import { palette } from '../../src/theme/palette.ts';
import type { Tokens } from '../../src/theme/palette.ts';

/** Contrast on paper the design promises, light and dark. */
const PROMISED: readonly (readonly [keyof Tokens, number, number])[] = [
  ['ink', 16.8, 15.2],
  ['ink2', 8.8, 10.3],
  ['ink3', 5.5, 6.9],
  ['blue', 6.5, 9.1],
  ['orange', 5.2, 8.9],
  ['purple', 6.6, 8.5],
  ['grey', 4.2, 6],
  ['hatch', 3.1, 4.6],
  ['error', 6.1, 6.1],
  ['warning', 6.1, 6.1],
  ['ok', 6.1, 6.1],
];
const TEXT: readonly (keyof Tokens)[] = [
  'ink',
  'ink2',
  'ink3',
  'blue',
  'orange',
  'purple',
  'error',
  'warning',
  'ok',
  'codeKeyword',
  'codeString',
  'codeComment',
];
// The design gives one decimal.
const ROUNDING = 0.05;

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  const tokens = palette[theme];

  test.each(PROMISED)('keeps the contrast of %s on paper', (token, light, dark) => {
    const promised = theme === 'light' ? light : dark;
    expect(contrastRatio(tokens[token], tokens.paper)).toBeGreaterThanOrEqual(promised - ROUNDING);
  });

  test.each(TEXT)('keeps %s readable on every background (4.5 to 1)', (token) => {
    for (const background of [tokens.paper, tokens.raised, tokens.sunk]) {
      expect(contrastRatio(tokens[token], background)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('writes opaque colours with six digits and tints with eight', () => {
    for (const [token, colour] of Object.entries(tokens)) {
      expect(colour).toMatch(token.endsWith('Tint') ? /^#[\da-f]{8}$/ : /^#[\da-f]{6}$/);
    }
  });

  test('tints the colour it is named after', () => {
    expect(tokens.blueTint.slice(0, 7)).toBe(tokens.blue);
    expect(tokens.orangeTint.slice(0, 7)).toBe(tokens.orange);
  });

  test('cannot be changed', () => {
    expect(Object.isFrozen(palette) && Object.isFrozen(tokens)).toBe(true);
  });
});

describe('the stylesheet', () => {
  const css = readFileSync(
    new URL('../../integrations/astro/styles/tokens.css', import.meta.url),
    'utf8',
  );
  const pairs = [
    ...css.matchAll(/--([a-z\d-]+):\s*light-dark\(\s*(#[\da-f]+),\s*(#[\da-f]+)\s*\)/g),
  ];
  /** Tokens whose name in the stylesheet is shorter or another. */
  const renamed: Readonly<Record<string, string>> = {
    green: 'ok',
    err: 'error',
    warn: 'warning',
    'blue-t': 'blueTint',
    'orange-t': 'orangeTint',
    'code-k': 'codeKeyword',
    'code-s': 'codeString',
    'code-c': 'codeComment',
  };

  test('has a light and a dark value for the colours of text, data and paper', () => {
    const names = pairs.map(([, name]) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        'paper',
        'raised',
        'sunk',
        'ink',
        'ink2',
        'ink3',
        'blue',
        'orange',
        'grey',
      ]),
    );
  });

  test.each(pairs.map((pair) => pair.slice(1)))(
    'has the same --%s as charts and cards',
    (name = '', light = '', dark = '') => {
      const token = renamed[name] ?? name;
      const [lights, darks] = [
        new Map(Object.entries(palette.light)),
        new Map(Object.entries(palette.dark)),
      ];
      expect([long(light), long(dark)]).toEqual([lights.get(token), darks.get(token)]);
    },
  );

  // #fff and #ffffff are one colour.
  function long(colour: string): string {
    return colour.length === 4 ? colour.replace(/[\da-f]/g, '$&$&') : colour;
  }
});
