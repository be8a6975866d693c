import { describe, expect, it } from 'vitest';
import { cardChart, miniChart, projectCharts } from '../../src/charts/charts.ts';
import { overlaps, textBox } from '../../src/charts/labels.ts';
import type { Mark } from '../../src/charts/svg.ts';
import { deriveFacts } from '../../src/facts/derive.ts';
import { buildSpread, buildTriage } from '../builders/drawn.ts';
import { buildDigits, buildProgression, buildScores, buildTumours } from '../builders/evaluated.ts';
import { BY_DECILE, buildGroups } from '../builders/groups.ts';
import { expectPicture } from './golden.ts';

// Later projects add pictures of charts no earlier one has; their goldens stay small.
const projects = [
  buildGroups(BY_DECILE),
  buildTumours(),
  buildProgression(),
  buildScores(),
  buildDigits(4),
  buildTriage(),
  buildSpread(),
];
const drawn = projects.flatMap((project, i) =>
  projectCharts(project, deriveFacts(project)).map((chart) => ({ ...chart, i })),
);
// Long names, names beyond Latin, numbers of any size, bins and folds in one place.
const WIDE = 'W'.repeat(60);
const hostile = [
  buildTriage({
    baselines: [WIDE, '数据'.repeat(30)].map((name, i) => ({
      name,
      kind: 'heuristic',
      metrics: [{ id: 'recall', value: i / 3, split: 'test' }],
    })),
    evaluation: {
      primaryMetric: 'recall',
      threshold: { value: -4e12 },
      metrics: [{ id: 'recall', value: '0.5', split: 'test' }],
      confusion: {
        labels: ['malignant', 'benign'],
        counts: [
          [1e12, 1e12],
          [1e12, 1e12],
        ],
      },
      curves: {
        sweep: {
          points: [-1e12, 0, 1e12].map((threshold) => ({ threshold, tp: 1, fp: 1, tn: 1, fn: 1 })),
          cost: { fp: 1e9, fn: 1e9 },
        },
        calibration: {
          bins: Array.from({ length: 20 }, () => ({
            meanPredicted: 0.5,
            fractionPositive: 1,
            count: 1e6,
          })),
        },
      },
      crossValidation: { metric: 'x-own', k: 5, scores: [1.7e308, -1.7e308, 1e-9, 0] },
      learningCurves: {
        metric: 'x-own',
        xUnit: 'tokens',
        series: Array.from({ length: 6 }, () => ({
          name: WIDE,
          points: [0, 1e15].map((step) => ({ step, value: 1e100 })),
        })),
      },
      ablations: [{ change: WIDE, metric: 'recall', value: 1e-14, delta: 1e-14 }],
      robustness: [{ test: WIDE, condition: WIDE, metric: 'mae', value: 1e14, delta: -1e14 }],
    },
  }),
  buildSpread({
    bands: [3, 3].map((predictedMid) => ({ predictedMid, q10: 9e99, q50: 0, q90: -9e99, n: 1 })),
    hist: { edges: [5, -1e300, 1e300, 2], counts: [0, 1, 2] },
    sample: [
      { actual: 1e307, predicted: -1e307 },
      { actual: 0, predicted: 5e-324 },
    ],
  }),
];
const crowded = [
  ...drawn,
  ...hostile.flatMap((project, i) =>
    projectCharts(project, deriveFacts(project)).map((chart) => ({ ...chart, i: 200 + i })),
  ),
  ...[3, 6, 7, 30].flatMap((k) => {
    const project = buildDigits(k);
    return projectCharts(project, deriveFacts(project)).map((chart) => ({ ...chart, i: 100 + k }));
  }),
];

/** Texts of a picture as marks again, so that the test reads what a browser reads. */
function textsOf(svg: string): Mark[] {
  return [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, written = '', text = '']) => ({
    name: 'text',
    attributes: Object.fromEntries(
      [...written.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
    ),
    text: text.replaceAll('&amp;', '&').replaceAll('&quot;', '"'),
  }));
}

describe('every picture', () => {
  it.each([...new Map(drawn.map((chart) => [chart.id, chart])).values()])(
    'of $id is the one looked at',
    ({ id, svg }) => {
      expectPicture(id, svg);
    },
  );

  it.each(crowded)('of $id ($i) has no text over another and none outside', ({ svg }) => {
    const [width = 0, height = 0] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [])
      .slice(1)
      .map(Number);
    const texts = textsOf(svg);
    expect(texts.length).toBeGreaterThan(2);
    const boxes = texts.flatMap((mark) => {
      const box = textBox(mark);
      return box ? [{ ...box, text: mark.text }] : [];
    });
    const clashes = boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter((b) => overlaps(a, b))
        .map((b) => [a.text, b.text]),
    );
    expect(clashes).toEqual([]);
    const outside = boxes.filter(
      ({ left, right, top, bottom }) =>
        left < -1 || right > width + 1 || top < -1 || bottom > height + 1,
    );
    expect(outside).toEqual([]);
  });
});

describe('small pictures', () => {
  it.each([...projects, ...hostile])('have no text over another either', (project) => {
    const facts = deriveFacts(project);
    const drawing = cardChart(project, facts)?.drawing;
    const texts = [textsOf(miniChart(project, facts)?.svg ?? ''), drawing?.marks ?? []];
    expect(texts[0]?.length).toBeGreaterThan(1);
    for (const marks of texts) {
      const boxes = marks.flatMap((mark) => textBox(mark) ?? []);
      expect(boxes.filter((a, i) => boxes.slice(i + 1).some((b) => overlaps(a, b)))).toEqual([]);
    }
  });
});
