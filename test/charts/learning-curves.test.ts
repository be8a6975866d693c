import { describe, expect, it } from 'vitest';
import { learningCurvesChart } from '../../src/charts/learning-curves.ts';
import { buildTriage } from '../builders/drawn.ts';
import { buildTumours } from '../builders/evaluated.ts';

const curvesOf = (
  ...series: readonly (readonly [string, readonly (readonly [number, number])[]])[]
) =>
  learningCurvesChart(
    buildTriage({
      evaluation: {
        learningCurves: {
          metric: 'recall',
          xUnit: 'epochs',
          series: series.map(([name, points]) => ({
            name,
            points: points.map(([step, value]) => ({ step, value })),
          })),
        },
      },
    }),
    [],
  );
const one = [
  'Validation',
  [
    [2, 0.9],
    [1, 0.8],
  ],
] as const;

describe('learningCurvesChart', () => {
  it('says where the lines end', () => {
    expect(curvesOf(one)?.title).toBe('Recall ends at 0.900.');
    expect(
      curvesOf(one, [
        'Training',
        [
          [1, 0.9],
          [2, 0.99],
        ],
      ])?.title,
    ).toBe('Recall ends highest for Training, 0.990, and lowest for Validation, 0.900.');
    expect(
      curvesOf(one, [
        'Training',
        [
          [1, 0.9],
          [2, 0.9],
        ],
      ])?.title,
    ).toBe('Recall ends at 0.900 on every line.');
  });

  it('reads every line out from its first to its last step', () => {
    expect(curvesOf(one)?.label).toBe(
      'Recall by epochs: Validation from 0.800 at 1 to 0.900 at 2.',
    );
  });

  it('puts all lines in one table, steps rising, with a gap where a line has no point', () => {
    expect(
      curvesOf(one, [
        'Training',
        [
          [1, 0.9],
          [3, 0.99],
        ],
      ])?.table,
    ).toEqual({
      head: ['Epochs', 'Validation', 'Training'],
      rows: [
        ['1', '0.800', '0.900'],
        ['2', '0.900', ''],
        ['3', '', '0.990'],
      ],
    });
  });

  it('is left out without curves', () => {
    expect(learningCurvesChart(buildTumours(), [])).toBeUndefined();
  });
});
