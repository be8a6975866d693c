import fc from 'fast-check';
import { expect, test } from 'vitest';
import { criticalValue, normalCdf, normalQuantile } from '../../src/stats/normal.ts';

// Published with the algorithm (Wichura 1988) and tabulated to 12 digits; one value per branch.
test.each([
  [0.25, -0.6744897501960817],
  [0.001, -3.090232306167814],
  [1e-20, -9.262340089798408],
  [0.975, 1.959963984540054],
  [0.995, 2.5758293035489004],
  [0.95, 1.6448536269514722],
])('the quantile of %d is %d', (p, expected) => {
  expect(Math.abs(normalQuantile(p) / expected - 1)).toBeLessThan(1e-14);
});

test('half of the values lie below 0', () => {
  expect(normalQuantile(0.5)).toBe(0);
});

test('the two halves mirror each other across all three branches', () => {
  for (const p of [0.4, 0.1, 0.0625, 0.01, 2 ** -30]) {
    expect(normalQuantile(1 - p)).toBeCloseTo(-normalQuantile(p), 10);
  }
});

test('the branches meet without a jump', () => {
  for (const edge of [0.075, Math.exp(-25)]) {
    const gap = normalQuantile(edge * (1 + 1e-12)) - normalQuantile(edge * (1 - 1e-12));
    expect(gap).toBeGreaterThan(0);
    expect(gap).toBeLessThan(1e-10);
  }
});

test.each([0, 1, -0.1, 2, NaN])('a probability of %d is refused', (p) => {
  expect(() => normalQuantile(p)).toThrow(RangeError);
});

// mpmath 1.2.1 with 40 digits; both formulas and both tails.
test.each([
  [0, 0.5],
  [0.001, 0.500398942213911],
  [0.5, 0.6914624612740131],
  [-1, 0.15865525393145707],
  [1.96, 0.9750021048517795],
  [-2.9, 0.0018658133003840384],
  [3.1, 0.9990323967867817],
  [-3.1, 0.0009676032132183566],
  [-6, 9.86587645037698e-10],
  [-10, 7.619853024160525e-24],
  [-37, 5.725571222524577e-300],
])('below %d lies a share of %d', (x, expected) => {
  expect(Math.abs(normalCdf(x) / expected - 1)).toBeLessThan(1e-12);
});

test('the distribution and its quantile undo each other', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true }), (p) => {
      expect(Math.abs(normalCdf(normalQuantile(p)) - p)).toBeLessThan(1e-12);
    }),
  );
});

test('the series and the fraction meet without a jump', () => {
  const gap = normalCdf(-3) - normalCdf(-3 - 1e-12);
  expect(gap).toBeGreaterThan(0);
  expect(gap).toBeLessThan(1e-13);
});

test('nothing lies below minus infinity and everything below infinity', () => {
  expect(normalCdf(-Infinity)).toBe(0);
  expect(normalCdf(Infinity)).toBe(1);
  expect(() => normalCdf(NaN)).toThrow(RangeError);
});

test('a level of 0.95 takes 1.96 standard errors to each side', () => {
  expect(criticalValue(0.95)).toBeCloseTo(1.959963984540054, 14);
  for (const level of [0, 1, 95, NaN]) expect(() => criticalValue(level)).toThrow(RangeError);
});
