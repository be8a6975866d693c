import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatQuantity, quantityText } from '../../src/format/unit.ts';

const FACTORS: Readonly<Record<string, number>> = { B: 1, kB: 1e3, MB: 1e6, GB: 1e9, TB: 1e12 };

describe('bytes', () => {
  test.each([
    [0, '0 B'],
    [477, '477 B'],
    [999, '999 B'],
    [1000, '1.0 kB'],
    [1500, '1.5 kB'],
    [4512, '4.51 kB'],
    [124103, '124 kB'],
    [999499, '999 kB'],
    [999500, '1.0 MB'],
    [999950, '1.0 MB'],
    [12_400_000, '12.4 MB'],
    [2_000_000_000, '2.0 GB'],
    [5e15, '5,000 TB'],
  ])('%d bytes are %s', (bytes, text) => {
    expect(quantityText(formatQuantity(bytes, { unit: 'bytes' }))).toBe(text);
  });

  test('a model is never shown smaller than it is when fewer bytes are better', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 998e12 }), (bytes) => {
        const { number, unit } = formatQuantity(bytes, {
          unit: 'bytes',
          towards: 'worse',
          direction: 'lower',
        });
        expect(Number(number.replaceAll(',', '')) * (FACTORS[unit] ?? NaN)).toBeGreaterThanOrEqual(
          bytes * (1 - 1e-15),
        );
        expect(number.replace(/\D/g, '').length).toBeLessThanOrEqual(3);
      }),
    );
  });
});

describe('other units', () => {
  test.each([
    [0.937, { unit: 'fraction' }, '0.937'],
    [7214, { unit: 'count' }, '7,214'],
    [0.262, { unit: 'ms' }, '0.262 ms'],
    [12.5, { unit: 'USD', decimals: 2 }, '12.5 USD'],
    [45.06, { unit: 'points' }, '45.1 points'],
    [0.4526, { unit: '' }, '0.453'],
    [0.4526, {}, '0.453'],
  ])('%d with %o is %s', (value, style, text) => {
    expect(quantityText(formatQuantity(value, style))).toBe(text);
  });
});
