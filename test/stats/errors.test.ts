import { expect, test } from 'vitest';
import { meanErrors } from '../../src/stats/errors.ts';

test('errors of four predictions, by hand', () => {
  const rows = [
    { actual: 1, predicted: 2 },
    { actual: 5, predicted: 2 },
    { actual: 0, predicted: 0 },
    { actual: -2, predicted: 2 },
  ];
  expect(meanErrors(rows)).toEqual({
    mae: { value: 2 },
    mse: { value: 6.5 },
    rmse: { value: Math.sqrt(6.5) },
    'max-error': { value: 4 },
  });
});

test('no rows have no errors', () => {
  expect(meanErrors([])).toEqual({});
});
