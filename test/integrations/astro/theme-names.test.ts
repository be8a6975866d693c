import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { THEME_NAMES } from '../../../integrations/astro/theme-names.ts';
import { contrastRatio } from '../../../src/theme/contrast.ts';

const folder = new URL('../../../integrations/astro/styles/themes/', import.meta.url);
const TEXT = ['ink', 'ink2', 'ink3', 'blue', 'orange', 'purple', 'green'];
const GRAPHICS = ['grey', 'heat'];

test('every look has a file and every file is a look', () => {
  const files = readdirSync(folder).map((file) => file.replace('.css', ''));
  expect(files.toSorted()).toEqual([...THEME_NAMES]);
});

describe.each(THEME_NAMES.filter((name) => name !== 'paper'))('the look %s', (name) => {
  const css = readFileSync(new URL(`${name}.css`, folder), 'utf8');
  const both = new Map(
    [...css.matchAll(/--([a-z\d-]+): light-dark\((#[\da-f]+), (#[\da-f]+)\)/g)].map(
      ([, token = '', light = '', dark = '']) => [token, { light, dark }] as const,
    ),
  );

  test.each(['light', 'dark'] as const)('keeps text readable on every background: %s', (mode) => {
    const colour = (token: string) => both.get(token)?.[mode] ?? '';
    for (const background of ['paper', 'raised', 'sunk']) {
      for (const token of TEXT)
        expect(contrastRatio(colour(token), colour(background)), token).toBeGreaterThanOrEqual(4.5);
      for (const token of GRAPHICS)
        expect(contrastRatio(colour(token), colour(background)), token).toBeGreaterThanOrEqual(3);
    }
  });

  test('keeps the part of a scale no value can reach visible on paper', () => {
    const { light, dark } = both.get('hatch') ?? { light: '', dark: '' };
    for (const background of ['paper', 'raised']) {
      const { light: day = '', dark: night = '' } = both.get(background) ?? {};
      expect(contrastRatio(light, day)).toBeGreaterThanOrEqual(3);
      expect(contrastRatio(dark, night)).toBeGreaterThanOrEqual(3);
    }
  });

  test('gives browsers without light-dark() the light values', () => {
    for (const [token, { light }] of both) expect(css).toContain(`--${token}: ${light};`);
  });

  test('overrides the tokens of tokens.css and knows no others', () => {
    const tokens = readFileSync(new URL('../tokens.css', folder), 'utf8');
    for (const token of both.keys()) expect(tokens).toContain(`--${token}:`);
    const colours = [...tokens.matchAll(/--([a-z\d-]+): light-dark\(/g)].map(([, token]) => token);
    expect([...both.keys()].toSorted()).toEqual(colours.toSorted());
    expect(colours.length).toBeGreaterThan(10);
  });
});
