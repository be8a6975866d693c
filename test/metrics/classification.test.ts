import { expect, test } from 'vitest';
import { CLASSIFICATION } from '../../src/metrics/classification.ts';

const idsWhere = (keep: (metric: (typeof CLASSIFICATION)[number]) => boolean) =>
  CLASSIFICATION.filter(keep).map(({ id }) => id);

test('lower is better for errors and losses only', () => {
  expect(idsWhere(({ direction }) => direction === 'lower')).toEqual([
    'brier',
    'ece',
    'fnr',
    'fpr',
    'hamming-loss',
    'log-loss',
    'mce',
  ]);
});

test('rates that describe and do not judge have no better side', () => {
  expect(idsWhere(({ direction }) => direction === 'none')).toEqual([
    'base-rate',
    'selection-rate',
  ]);
});

test('only simple shares of rows are proportions', () => {
  expect(idsWhere(({ proportion }) => proportion)).toEqual([
    'accuracy',
    'base-rate',
    'fnr',
    'fpr',
    'npv',
    'precision',
    'recall',
    'selection-rate',
    'specificity',
    'subset-accuracy',
    'top-5-accuracy',
  ]);
});

test('only agreement and gain beyond a comparison can fall below 0', () => {
  expect(idsWhere(({ range }) => range[0] !== 0)).toEqual([
    'brier-skill',
    'cohen-kappa',
    'gini',
    'mcc',
    'weighted-kappa',
  ]);
});
