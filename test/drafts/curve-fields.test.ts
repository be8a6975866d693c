import { describe, expect, test } from 'vitest';
import { curveFields } from '../../src/drafts/curve-fields.ts';
import type { Series } from '../../src/drafts/curve-fields.ts';

const OPTIONS = {
  source: { file: 'log.tsv', how: 'a curve' },
  xUnit: 'steps',
  extract: 'log.curves.json',
} as const;

describe('curveFields', () => {
  test('draws a known metric rather than the loss, named by its rows', () => {
    const draft = curveFields(
      [line('train_loss'), line('train_accuracy'), line('val_accuracy'), line('grad_norm')],
      OPTIONS,
    );
    expect(draft.fields[0]?.value).toMatchObject({
      metric: 'accuracy',
      series: [{ name: 'Training' }, { name: 'Validation' }],
    });
    expect(draft.notes).toEqual(['curves not taken, a project shows one metric: train_loss']);
  });

  test('draws the loss where nothing else is known, and nothing for a single point', () => {
    const { fields } = curveFields([line('loss'), line('accuracy', 1)], OPTIONS);
    expect(fields[0]?.value).toMatchObject({ metric: 'x-loss', series: [{ name: 'loss' }] });
    expect(curveFields([line('accuracy', 1)], OPTIONS).fields).toEqual([]);
  });

  test('leaves NaN and infinity out and keeps the last value of a step written twice', () => {
    const points = [
      { step: 0, value: NaN },
      { step: 1, value: 0.1 },
      { step: 2, value: 0.2 },
      { step: 1, value: 0.15 },
      { step: 3, value: Infinity },
    ];
    const { extracts, notes } = curveFields([{ trail: ['accuracy'], points }], OPTIONS);
    expect(seriesIn(extracts[0]?.text)[0]?.points).toEqual([
      { step: 1, value: 0.15 },
      { step: 2, value: 0.2 },
    ]);
    expect(notes).toEqual(['2 of 5 points of accuracy are not finite; left out']);
  });

  test.each([201, 250, 399, 400, 10_000])('thins %i points to at most 200, both ends kept', (n) => {
    const { extracts } = curveFields([line('accuracy', n)], OPTIONS);
    const points = seriesIn(extracts[0]?.text)[0]?.points ?? [];
    expect(points).toHaveLength(200);
    expect([points[0]?.step, points.at(-1)?.step]).toEqual([0, n - 1]);
  });

  test('reads a file where it stands only when no point is left out', () => {
    const from = { file: 'accuracy.tsv', columns: { value: 'accuracy' } };
    const short = curveFields([{ ...line('accuracy', 200), from }], OPTIONS);
    expect(short.extracts).toEqual([]);
    expect(short.fields[0]?.value).toMatchObject({ series: [{ from }] });
    const long = curveFields([{ ...line('accuracy', 201), from }], OPTIONS);
    expect(long.fields[0]?.value).toMatchObject({
      series: [{ from: { file: 'log.curves.json', pointer: '/series/0/points' } }],
    });
  });
});

function line(name: string, length = 3): Series {
  const points = Array.from({ length }, (_, step) => ({ step, value: step / length }));
  return { trail: [name], points };
}

function seriesIn(text = '{}'): { points: { step: number; value: number }[] }[] {
  const { series } = JSON.parse(text) as {
    series: { points: { step: number; value: number }[] }[];
  };
  return series;
}
