import { describe, expect, it } from 'vitest';
import { residualsChart } from '../../src/charts/residuals.ts';
import { deriveFacts } from '../../src/facts/derive.ts';
import { buildSpread } from '../builders/drawn.ts';
import { buildProgression, buildTumours } from '../builders/evaluated.ts';
import { buildProject } from '../builders/project.ts';

const sampled = (predict: (actual: number) => number, count = 60) =>
  residualsChart(
    buildProject('regression', {
      evaluation: {
        residuals: {
          sample: Array.from({ length: count }, (_, i) => ({
            actual: 100 + i,
            predicted: predict(100 + i),
          })),
        },
      },
    }),
    [],
  );

describe('residualsChart', () => {
  it.each([
    [
      'pulled toward the middle',
      (actual: number) => 130 + (actual - 130) * 0.2,
      'predictions are pulled toward the middle.',
    ],
    [
      'too low at the high end',
      (actual: number) => Math.min(actual, 140),
      'high values are predicted too low.',
    ],
    [
      'too high at the low end',
      (actual: number) => Math.max(actual, 120),
      'low values are predicted too high.',
    ],
    [
      'off by the same everywhere',
      (actual: number) => actual + (actual % 2 ? 5 : -5),
      'Off by 5 points on average.',
    ],
  ])('names a lean when there is one: %s', (_, predict, end) => {
    expect(sampled(predict)?.title.endsWith(end)).toBe(true);
  });

  it('writes the error as its fact does, so that both read the same', () => {
    const project = buildProgression();
    expect(residualsChart(project, deriveFacts(project))?.title).toMatch(
      /^Off by 45\.0 points on average/,
    );
  });

  it('names no lean on a handful of rows', () => {
    expect(sampled((actual) => Math.min(actual, 105), 20)?.title).toMatch(
      /^Off by [\d.]+ points on average\.$/,
    );
  });

  it('uses one domain for both axes, so that the diagonal means equality', () => {
    const drawing = residualsChart(buildProgression(), [])?.draw('page');
    const diagonal = drawing?.marks.find(({ attributes }) => attributes.class === 'baseline');
    expect(diagonal?.attributes).toMatchObject({ x1: 40, y1: 240, x2: 310, y2: 28 });
  });

  it('says when only some of the rows are drawn', () => {
    expect(residualsChart(buildProgression(), [])?.note).toBe(
      'Test, 60 of 111 rows drawn. Dashed: predicted equals actual.',
    );
  });

  it('lists every row drawn', () => {
    expect(residualsChart(buildProgression(), [])?.table.rows).toHaveLength(60);
    expect(residualsChart(buildProgression(), [])?.table.rows[0]).toEqual(['50', '120', '70']);
  });

  it('is left out for classifiers, and where only bands are given', () => {
    expect(residualsChart(buildTumours(), [])).toBeUndefined();
    expect(residualsChart(buildSpread(), [])).toBeUndefined();
  });
});
