import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNumber, rounding, shownDecimals } from '../../src/format/number.ts';

const UNITS = ['fraction', 'count', 'bytes', 'ms', 'USD', 'points', ''] as const;
const values = fc.double({ min: -1e7, max: 1e7, noNaN: true });
const decimals = fc.option(fc.integer({ min: 0, max: 8 }), { nil: undefined });
const read = (text: string) => Number(text.replaceAll(',', ''));

describe('fractions', () => {
  test.each([
    [0.9375, {}, '0.938'],
    [0.9375, { towards: 'worse', direction: 'higher' }, '0.937'],
    [0.0374, { towards: 'worse', direction: 'lower' }, '0.038'],
    [0.9, { decimals: 2 }, '0.90'],
    [0.95, { decimals: 2, towards: 'worse', direction: 'higher' }, '0.95'],
    [0.07, { decimals: 2, towards: 'worse', direction: 'lower' }, '0.07'],
    [0.9106, { decimals: 4, towards: 'worse', direction: 'higher' }, '0.910'],
    [0.9996, {}, '1.000'],
    [0.9996, { towards: 'worse', direction: 'higher' }, '0.999'],
    [1, {}, '1.000'],
    [0, {}, '0.000'],
    [-0, {}, '0.000'],
    [-0.0119, { towards: 'worse', direction: 'higher' }, '-0.012'],
    [5e-7, { towards: 'up' }, '0.001'],
  ] as const)('%d with %o is %s', (value, style, text) => {
    expect(formatNumber(value, { unit: 'fraction', ...style })).toBe(text);
  });

  test('a share below 1 never reads 1 when it is rounded toward the worse side', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (value) => {
        expect(
          read(formatNumber(value, { unit: 'fraction', towards: 'worse', direction: 'higher' })),
        ).toBeLessThan(1);
      }),
    );
  });
});

describe('counts and bytes', () => {
  test.each([
    [872, '872'],
    [7214, '7,214'],
    [1234567, '1,234,567'],
    [0, '0'],
    [-1500, '-1,500'],
  ])('%d is whole, with commas between thousands', (value, text) => {
    expect(formatNumber(value, { unit: 'count' })).toBe(text);
    expect(formatNumber(value, { unit: 'bytes' })).toBe(text);
  });
});

describe('other numbers', () => {
  test.each([
    [45.0123, {}, '45.0'],
    [45, {}, '45.0'],
    [45, { decimals: 0 }, '45'],
    [45, { decimals: 1 }, '45.0'],
    [0.262, {}, '0.262'],
    [0.01711, {}, '0.0171'],
    [10.94, {}, '10.9'],
    [1234, {}, '1,234'],
    [1234.5, { decimals: 1 }, '1,235'],
    [2859.69, { towards: 'worse', direction: 'lower' }, '2,860'],
    [9.996, {}, '10.0'],
    [0.09996, {}, '0.100'],
    [99.96, { towards: 'down' }, '99.9'],
    [-0.4526, {}, '-0.453'],
    [0, {}, '0'],
    [1e-9, {}, '0.00000000100'],
    [1e21, {}, '1,000,000,000,000,000,000,000'],
  ] as const)('%d with %o is %s', (value, style, text) => {
    expect(formatNumber(value, style)).toBe(text);
    expect(formatNumber(value, { unit: 'ms', ...style })).toBe(text);
  });
});

describe('every number', () => {
  test('is never flattered by rounding toward the worse side', () => {
    fc.assert(
      fc.property(
        values,
        fc.constantFrom(...UNITS),
        decimals,
        fc.constantFrom('higher', 'lower'),
        (value, unit, written, direction) => {
          const shown = read(
            formatNumber(value, { unit, decimals: written, towards: 'worse', direction }),
          );
          expect(direction === 'higher' ? shown <= value : shown >= value).toBe(true);
        },
      ),
    );
  });

  test('never shows more decimals than were written, and as many as it says', () => {
    fc.assert(
      fc.property(
        values,
        fc.constantFrom(...UNITS),
        fc.integer({ min: 0, max: 8 }),
        (value, unit, written) => {
          const shown = formatNumber(value, { unit, decimals: written }).split('.')[1]?.length ?? 0;
          expect(shown).toBeLessThanOrEqual(written);
          expect(shown).toBe(shownDecimals(value, { unit, decimals: written }));
        },
      ),
    );
  });

  test('never shows minus zero or a percent sign', () => {
    fc.assert(
      fc.property(
        values,
        fc.constantFrom(...UNITS),
        fc.constantFrom('down', 'up', 'nearest'),
        (value, unit, towards) => {
          const text = formatNumber(value, { unit, towards });
          expect(text).toMatch(/^-?\d{1,3}(?:,\d{3})*(?:\.\d+)?$/);
          expect(text).not.toMatch(/^-[0.,]+$/);
        },
      ),
    );
  });

  test('written with few decimals reads back as it was written', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1000 }),
        fc.constantFrom('worse', 'nearest', 'down', 'up'),
        (thousandths, towards) => {
          const written = (thousandths / 1000).toFixed(3);
          expect(
            formatNumber(Number(written), {
              unit: 'fraction',
              decimals: 3,
              towards,
              direction: 'higher',
            }),
          ).toBe(written);
        },
      ),
    );
  });

  test.each([NaN, Infinity])('%d is refused', (value) => {
    expect(() => formatNumber(value)).toThrow(RangeError);
  });
});

test('worse is down when higher is better, up when lower is, and nearest without a direction', () => {
  expect(rounding({ towards: 'worse', direction: 'higher' })).toBe('down');
  expect(rounding({ towards: 'worse', direction: 'lower' })).toBe('up');
  expect(rounding({ towards: 'worse', direction: 'none' })).toBe('nearest');
  expect(rounding({ towards: 'up', direction: 'higher' })).toBe('up');
  expect(rounding({})).toBe('nearest');
});
