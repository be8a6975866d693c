import { expect, test } from 'vitest';
import { REGRESSION } from '../../src/metrics/regression.ts';

const idsWhere = (keep: (metric: (typeof REGRESSION)[number]) => boolean) =>
  REGRESSION.filter(keep).map(({ id }) => id);

test('errors cannot be negative, and lower is better', () => {
  const errors = REGRESSION.filter(({ direction }) => direction === 'lower');
  expect(errors).toHaveLength(6);
  expect(errors.filter(({ range: [low, high] }) => low !== 0 || high !== null)).toEqual([]);
});

test('explained shares end at 1 and may fall below 0 without bound', () => {
  expect(idsWhere(({ direction }) => direction === 'higher')).toEqual(['explained-variance', 'r2']);
  expect(idsWhere(({ range }) => range[0] === null && range[1] === 1)).toEqual([
    'explained-variance',
    'r2',
  ]);
});

test('errors on the scale of the target carry its unit; squared ones carry none', () => {
  expect(idsWhere(({ unit }) => unit === 'target')).toEqual(['mae', 'max-error', 'medae', 'rmse']);
  expect(idsWhere(({ unit }) => unit === '')).toEqual(['mse']);
});

test('none is a share of counted rows', () => {
  expect(idsWhere(({ proportion }) => proportion)).toEqual([]);
});
