import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { accepts, fit, kindsOf, numberFrom, suits } from '../../../src/manifest/evidence/fit.ts';
import { Decimal, IsoDate, text } from '../../../src/manifest/schema/scalars.ts';

test.each([
  ['0.93', 0.93],
  ['-1e-3', -0.001],
  ['nan', NaN],
  ['-inf', -Infinity],
  ['0x10', undefined],
  ['', undefined],
  [true, undefined],
])('%j reads as the number %s', (value, number) => {
  expect(numberFrom(value)).toBe(number);
});

test('the kinds of a field are seen through optional, default and quotes', () => {
  expect(kindsOf(z.number().optional())).toEqual(['number']);
  expect(kindsOf(Decimal)).toEqual(['number', 'text']);
  expect(kindsOf(z.array(z.number()).default([]))).toEqual(['list']);
  expect(kindsOf(z.enum(['a']))).toEqual(['text']);
});

describe('a value from a file', () => {
  test('suits a field of its kind, and a cell suits a number when it reads as one', () => {
    expect(suits('0.9', z.number())).toBe(true);
    expect(suits('x', z.number())).toBe(false);
    expect(suits('x', Decimal)).toBe(false);
    expect(suits('2026-11-21', IsoDate)).toBe(true);
    expect(suits(7, text(9))).toBe(true);
    expect(suits([7], text(9))).toBe(false);
  });

  test('takes the form of its field', () => {
    const row = z.strictObject({
      label: text(9),
      f1: z.number().optional(),
      cut: z.number().nullish(),
    });
    expect(fit([{ label: 7, f1: '', cut: 'inf', more: 1 }], z.array(row))).toEqual([
      { label: '7', cut: null },
    ]);
    expect(fit([{ label: 'a', f1: null, cut: null }], z.array(row))).toEqual([
      { label: 'a', cut: null },
    ]);
  });

  test('that does not fit is left for the schema to refuse', () => {
    expect(fit('x', z.number())).toBe('x');
    expect(fit({ a: 'inf' }, z.strictObject({ a: z.number() }))).toEqual({ a: Infinity });
  });
});

test('what a field accepts as it is, is what its schema lets through', () => {
  expect([accepts(z.number().optional(), undefined), accepts(z.number(), undefined)]).toEqual([
    true,
    false,
  ]);
});
