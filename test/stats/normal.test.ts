import { expect, test } from 'vitest';
import { normalQuantile } from '../../src/stats/normal.ts';

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
