import { expect, test } from 'vitest';
import { standingAlone } from '../../src/claims/standing-alone.ts';

const ask = (text: string) => standingAlone(text.split(/(\{[^{}]*\})/));

test.each(['{a}', '{a} to {b}', 'from {a} ({b}), on', '“{a}”. Then', 'on {a}: {b}', 'no number'])(
  '%s leaves its numbers as they are',
  (text) => {
    expect(ask(text)).toBeUndefined();
  },
);

test.each(['-{a}', '1{a}', '.{a}', '-({a})', '{a}{b}', '{a}({b})', '{a},{b}', '{a}e{b}', '{a}%'])(
  '%s makes another number',
  (text) => {
    expect(ask(text)?.message).toMatch(/^What touches `\{[ab]\}` would read/);
  },
);

test.each(['> {a}', '± {a}', '{a} %', '{a} k rows', '{a} x {b}', '{a} × {b}'])(
  '%s makes another number across a space',
  (text) => {
    expect(ask(text)).toBeDefined();
  },
);

test('a word that only begins like a multiple is none', () =>
  expect(ask('{a} kilns and {b} boxes')).toBeUndefined());
