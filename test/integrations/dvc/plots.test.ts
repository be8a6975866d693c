import { describe, expect, test } from 'vitest';
import { plotDraft, plotKind } from '../../../integrations/dvc/plots.ts';

describe('plots of DVCLive', () => {
  test('are told by their shape', () => {
    expect(plotKind({ roc: [{ fpr: 0, tpr: 0, threshold: Infinity }] })).toBe('roc');
    expect(plotKind({ precision_recall: [{ precision: 1, recall: 0 }] })).toBe('pr');
    expect(plotKind({ calibration: [{ prob_true: 0, prob_pred: 0 }] })).toBe('calibration');
    expect(plotKind([{ actual: 1, predicted: 0 }])).toBe('confusion');
    for (const other of [null, [], {}, { roc: [] }, { roc: [{ fpr: '0' }] }, [{ actual: 1 }]])
      expect(plotKind(other)).toBeUndefined();
  });

  test('thin a long curve to 200 points, with null for an infinite cut-off', () => {
    const roc = Array.from({ length: 1000 }, (_, at) => ({
      fpr: at / 999,
      tpr: 1,
      threshold: at === 0 ? Infinity : 1 - at / 999,
    }));
    const { extracts, notes } = plotDraft([{ file: 'plots/sklearn/roc.json', value: { roc } }]);
    const { points } = JSON.parse(extracts[0]?.text ?? '{}') as { points: unknown[] };
    expect(points).toHaveLength(200);
    expect([points[0], points.at(-1)]).toEqual([
      { fpr: 0, tpr: 1, threshold: null },
      { fpr: 1, tpr: 1, threshold: 0 },
    ]);
    expect(notes.map(({ text }) => text)).toEqual(['200 of 1000 points are drawn']);
  });

  test('count pairs with labels in numeric order, and refuse a single class', () => {
    const pairs = [
      [10, 10],
      [2, 10],
      ['2', 2],
    ].map(([actual, predicted]) => ({ actual, predicted }));
    const { extracts, fields } = plotDraft([{ file: 'plots/sklearn/cm.json', value: pairs }]);
    expect(JSON.parse(extracts[0]?.text ?? '')).toMatchObject({
      labels: ['2', '10'],
      counts: [
        [1, 1],
        [0, 1],
      ],
    });
    expect(fields.find(({ path }) => path.at(-1) === 'confusion')?.value).toMatchObject({
      split: '?',
    });
    const single = plotDraft([{ file: 'cm.json', value: [{ actual: 1, predicted: 1 }] }]);
    expect(single.extracts).toEqual([]);
    expect(single.notes[0]?.text).toMatch(/^classes named: 1;/);
  });
});
