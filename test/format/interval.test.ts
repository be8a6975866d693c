import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatBounds, formatInterval } from '../../src/format/interval.ts';
import { formatNumber } from '../../src/format/number.ts';

describe('formatInterval', () => {
  test.each([
    [{ low: 0.85002, high: 0.97541, level: 0.95 }, { unit: 'fraction' }, '95% CI 0.850 to 0.976'],
    [{ low: 0.85, high: 0.975, level: 0.9 }, { unit: 'fraction' }, '90% CI 0.850 to 0.975'],
    [
      { low: 0.2497, high: 0.4068, level: 0.975 },
      { unit: 'fraction', decimals: 2 },
      '97.5% CI 0.24 to 0.41',
    ],
    [
      { low: 41.238, high: 48.911, level: 0.95 },
      { unit: 'points', decimals: 2 },
      '95% CI 41.2 to 49.0',
    ],
    [
      { low: 89.12, high: 107.38, level: 0.95 },
      { unit: 'ms', value: 98.2 },
      '95% CI 89.1 to 107.4',
    ],
    [{ low: -0.0119, high: 0.0042, level: 0.95 }, { unit: 'fraction' }, '95% CI -0.012 to 0.005'],
    [{ low: 0, high: 1, level: 0.999 }, { unit: 'fraction' }, '99.9% CI 0.000 to 1.000'],
  ])('%o with %o is %s', (bounds, style, text) => {
    expect(formatInterval(bounds, style)).toBe(text);
  });
});

describe('formatBounds', () => {
  const bound = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  const styles = fc.record({
    unit: fc.constantFrom('fraction', 'ms', 'points', ''),
    decimals: fc.option(fc.nat(6), { nil: undefined }),
  });

  test('rounded outward, the bounds contain the interval', () => {
    fc.assert(
      fc.property(bound, bound, styles, (a, b, style) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const [from = NaN, to = NaN] = formatBounds({ low, high }, style)
          .split(' to ')
          .map((text) => Number(text.replaceAll(',', '')));
        expect(from <= low && high <= to).toBe(true);
      }),
    );
  });

  test('both bounds have as many decimals as the value they belong to', () => {
    fc.assert(
      fc.property(bound, styles, (value, style) => {
        const places = (text: string) => text.split('.')[1]?.length ?? 0;
        const shown = places(formatNumber(value, style));
        const bounds = formatBounds(
          { low: value - 1 / 3, high: value + 1 / 3 },
          { ...style, value },
        ).split(' to ');
        expect(bounds.map(places)).toEqual([shown, shown]);
      }),
    );
  });

  test('the value stays inside even when it is rounded toward the worse side', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (value) => {
        const shown = Number(
          formatNumber(value, { unit: 'fraction', towards: 'worse', direction: 'higher' }),
        );
        const [from = NaN] = formatBounds({ low: value, high: 1 }, { unit: 'fraction' })
          .split(' to ')
          .map(Number);
        expect(from).toBeLessThanOrEqual(shown);
      }),
    );
  });
});
