import { expect, test } from 'vitest';
import { REGRESSION } from '../../src/metrics/regression.ts';

const idsWhere = (keep: (metric: (typeof REGRESSION)[number]) => boolean) =>
  REGRESSION.filter(keep).map(({ id }) => id);

test('errors cannot be negative, and lower is better', () => {
  const errors = REGRESSION.filter(({ direction }) => direction === 'lower');
  expect(errors).toHaveLength(11);
  expect(errors.filter(({ range: [low, high] }) => low !== 0 || high !== null)).toEqual([]);
});

test('explained shares end at 1 and may fall below 0 without bound', () => {
  expect(idsWhere(({ range }) => range[0] === null && range[1] === 1)).toEqual([
    'adjusted-r2',
    'explained-variance',
    'r2',
  ]);
});

test('correlations run from -1 to 1', () => {
  expect(idsWhere(({ range }) => range[0] === -1 && range[1] === 1)).toEqual([
    'kendall-tau',
    'pearson',
    'spearman',
  ]);
});

test('errors on the scale of the target carry its unit; squared ones carry none', () => {
  expect(idsWhere(({ unit }) => unit === 'target')).toEqual([
    'mae',
    'max-error',
    'medae',
    'pinball-loss',
    'rmse',
  ]);
  expect(idsWhere(({ unit }) => unit === '')).toEqual([
    'gamma-deviance',
    'mse',
    'msle',
    'poisson-deviance',
    'rmsle',
  ]);
});

test('none is a share of counted rows', () => {
  expect(idsWhere(({ proportion }) => proportion)).toEqual([]);
});
