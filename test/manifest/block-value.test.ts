import { expect, test } from 'vitest';
import { valuesOfRow } from '../../src/manifest/block-value.ts';

test('keys that hold a metric become values, the rest is left out', () => {
  const row = { label: 'road', iou: 0.9, dice: undefined, pixels: 120 };
  expect(valuesOfRow(row, { iou: 'iou', dice: 'dice' }, { path: ['rows', 0], of: 'road' })).toEqual(
    [{ path: ['rows', 0, 'iou'], metric: 'iou', value: 0.9, of: 'road' }],
  );
});
