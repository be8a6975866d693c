import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decimalText,
  magnitude,
  roundTo,
  shiftPoint,
  toDecimal,
} from '../../src/format/decimal.ts';

const numbers = fc.double({ noNaN: true, noDefaultInfinity: true });
const plain = (text: string) => text.replaceAll(',', '');
const digits = (text = '') => BigInt(text.replace('.', ''));

describe('toDecimal', () => {
  test.each([
    [0.95, { negative: false, coefficient: 95n, scale: 2 }],
    [-0.07, { negative: true, coefficient: 7n, scale: 2 }],
    [-0, { negative: false, coefficient: 0n, scale: 0 }],
    [1.5e-7, { negative: false, coefficient: 15n, scale: 8 }],
    [1e21, { negative: false, coefficient: 10n ** 21n, scale: 0 }],
    [2.5e22, { negative: false, coefficient: 25n * 10n ** 21n, scale: 0 }],
  ])('%d keeps its digits', (value, expected) => {
    expect(toDecimal(value)).toEqual(expected);
  });

  test('every finite number can be read back', () => {
    fc.assert(
      fc.property(numbers, (value) => {
        expect(Number(plain(decimalText(toDecimal(value))))).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  test.each([NaN, Infinity, -Infinity])('%d is refused', (value) => {
    expect(() => toDecimal(value)).toThrow(RangeError);
  });
});

describe('roundTo', () => {
  const rounded = (value: number, scale: number, side: 'down' | 'up' | 'nearest') =>
    decimalText(roundTo(toDecimal(value), scale, side));

  test.each([
    [0.95, 2, 'down', '0.95'],
    [0.07, 2, 'up', '0.07'],
    [1.005, 2, 'nearest', '1.01'],
    [-1.005, 2, 'nearest', '-1.01'],
    [0.9996, 3, 'down', '0.999'],
    [0.9996, 3, 'nearest', '1.000'],
    [-0.0004, 3, 'up', '0.000'],
    [-0.0004, 3, 'down', '-0.001'],
    [-0.0004, 3, 'nearest', '0.000'],
    [-2.5, 0, 'up', '-2'],
    [-2.5, 0, 'down', '-3'],
    [1234567.5, 0, 'nearest', '1,234,568'],
    [999.5, 0, 'up', '1,000'],
    [3, 2, 'down', '3.00'],
    [1e-7, 3, 'up', '0.001'],
  ] as const)('%d with %i decimals, %s, is %s', (value, scale, side, text) => {
    expect(rounded(value, scale, side)).toBe(text);
  });

  test('down is never above, up never below, and they are at most one digit apart', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.integer({ min: 0, max: 6 }),
        (value, scale) => {
          const [down, up] = (['down', 'up'] as const).map((side) =>
            plain(rounded(value, scale, side)),
          );
          expect(Number(down) <= value && value <= Number(up)).toBe(true);
          const apart = digits(up) - digits(down);
          expect(apart === 0n || apart === 1n).toBe(true);
        },
      ),
    );
  });

  test('rounding twice changes nothing', () => {
    fc.assert(
      fc.property(
        numbers,
        fc.integer({ min: 0, max: 8 }),
        fc.constantFrom('down', 'up', 'nearest'),
        (value, scale, side) => {
          const once = roundTo(toDecimal(value), scale, side);
          expect(roundTo(once, scale, side)).toEqual(once);
        },
      ),
    );
  });
});

test('the point moves both ways', () => {
  expect(decimalText(shiftPoint(toDecimal(124103), 3))).toBe('124.103');
  expect(decimalText(shiftPoint(toDecimal(0.9), -2))).toBe('90');
  expect(decimalText(shiftPoint(toDecimal(0.975), -2))).toBe('97.5');
});

test.each([
  [45.1, 2],
  [0.2, 0],
  [0.02, -1],
  [1000, 4],
])('%d has magnitude %i', (value, digits) => {
  expect(magnitude(toDecimal(value))).toBe(digits);
});
