import { expect, test } from 'vitest';
import { impliedPrevalence } from '../../src/manifest/implied-prevalence.ts';
import { buildProject } from '../builders/project.ts';

/** 6 of 9 found with 9 false alarms among 26 rows, each rate with all its digits. */
const WRITTEN = { accuracy: 14 / 26, precision: '0.4000000000', recall: 6 / 9 };

test('is the share of the counts behind the three rates', () => {
  const found = impliedPrevalence(typed(WRITTEN), 'test');
  expect(found?.value).toBeCloseTo(9 / 26, 12);
  expect(found?.rounding).toBeLessThan(1e-8);
  expect(impliedPrevalence(typed(WRITTEN), 'validation')).toBeUndefined();
});

test('is as uncertain as the rounding of the rates makes it', () => {
  const rounded = { accuracy: '0.5385', precision: '0.4000', recall: '0.6667' };
  const { value = 0, rounding = 0 } = impliedPrevalence(typed(rounded), 'test') ?? {};
  expect(Math.abs(value - 9 / 26)).toBeLessThanOrEqual(rounding);
  expect(rounding).toBeGreaterThan(1e-5);
});

test('is not known where a rate is missing, is 0, or is rounded too far', () => {
  const { accuracy, precision } = WRITTEN;
  expect(impliedPrevalence(typed({ accuracy, precision }), 'test')).toBeUndefined();
  expect(impliedPrevalence(typed({ ...WRITTEN, precision: '0.000' }), 'test')).toBeUndefined();
  // A recall near one half of a low precision leaves little to divide by.
  const steep = { accuracy: '0.700', precision: '0.900', recall: '0.900' };
  expect(impliedPrevalence(typed(steep), 'test')).toBeUndefined();
});

function typed(rates: Readonly<Record<string, number | string>>) {
  const metrics = Object.entries(rates).map(([id, value]) => ({ id, value, split: 'test' }));
  return buildProject('other', { evaluation: { metrics } });
}
