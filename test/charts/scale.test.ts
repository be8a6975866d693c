import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalsOf, linearScale, niceDomain, niceTicks } from '../../src/charts/scale.ts';

describe('scale', () => {
  it('maps ends to ends and the middle to the middle, in either direction', () => {
    const scale = linearScale([0, 10], [100, 0]);
    expect([0, 5, 10].map(scale)).toEqual([100, 50, 0]);
  });

  it('maps a domain without width to the middle', () => {
    expect(linearScale([3, 3], [0, 10])(3)).toBe(5);
  });

  it('stays finite where a domain is too wide for arithmetic, so that nothing is drawn at NaN', () => {
    const scale = linearScale([-1.5e308, 1.5e308], [0, 10]);
    expect([-1.5e308, 0, 1.5e308].map(scale).every(Number.isFinite)).toBe(true);
    expect(niceTicks(-1.5e308, 1.5e308)).toEqual([]);
  });

  it('gives a domain without width a width', () => {
    expect([niceDomain(0, 0), niceDomain(8, 8)]).toEqual([
      [0, 1],
      [7, 9],
    ]);
  });

  it('widens a domain to round numbers', () => {
    expect(niceDomain(38.1, 58.3)).toEqual([35, 60]);
    expect(niceDomain(0, 0.47, 2)).toEqual([0, 0.6]);
  });

  it('puts ticks on round numbers without the dust of binary fractions', () => {
    expect(niceTicks(0, 1)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
    expect(niceTicks(0, 0.3, 3)).toEqual([0, 0.1, 0.2, 0.3]);
    expect(niceTicks(-1, 1, 2)).toEqual([-1, 0, 1]);
  });

  it('always holds the values it was made for', () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(value, value, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const [from, to] = niceDomain(low, high);
        const slack = Math.max(1e-9, (to - from) * 1e-6);
        expect(from).toBeLessThanOrEqual(low + slack);
        expect(to).toBeGreaterThanOrEqual(high - slack);
      }),
    );
  });

  it('counts the decimals a number needs', () => {
    expect([0, 0.5, 0.25, 12, 0.1 + 0.2, 1 / 3].map(decimalsOf)).toEqual([0, 1, 2, 0, 1, 6]);
  });
});
