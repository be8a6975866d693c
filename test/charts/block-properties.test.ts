import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawChart } from '../../src/charts/plan.ts';
import type { ChartPlan } from '../../src/charts/plan.ts';
import type { Mark } from '../../src/charts/svg.ts';
import type { Project } from '../../src/manifest/portfolio.ts';
import { blockPlans } from '../builders/block-plans.ts';
import * as measured from '../builders/measured.ts';

// Mostly numbers as people measure them, now and then the ends of what a float can hold.
const anyNumber = fc.oneof(
  { arbitrary: fc.integer({ min: -3, max: 300 }), weight: 15 },
  { arbitrary: fc.double({ min: -1e6, max: 1e6, noNaN: true }), weight: 15 },
  { arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }), weight: 1 },
);
const maybe = fc.option(anyNumber);
const share = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 1));
const count = fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 1e12 }));
const positive = count.map((value) => value + 1).map((value) => Math.min(value, 1e12));
const name = fc.stringMatching(/^[a-zA-Z\u00e9\u4e2d&"][a-zA-Z0-9 .&'-]{0,40}[a-z]$/);
const date = fc
  .date({ min: new Date('1000-01-02'), max: new Date('2999-01-01'), noInvalidDate: true })
  .chain((day) => fc.constantFrom(day.toISOString().slice(0, 10), day.toISOString().slice(0, 4)));

const isFinite = (mark: Mark) =>
  Object.values(mark.attributes).every((value) =>
    typeof value === 'number' ? Number.isFinite(value) : !/NaN|Infinity/.test(value ?? ''),
  );

/** Every size can be drawn, and no coordinate is lost on the way. */
function draws(plans: readonly ChartPlan[]): boolean {
  return plans.every((plan) => {
    const sizes = ['page', 'mini', 'card'] as const;
    const texts = [plan.title, plan.note, plan.label, ...plan.table.rows.flat()];
    return (
      sizes.every((size) => drawChart(plan, size).svg.length > 0) &&
      sizes.every((size) => plan.draw(size).marks.every(isFinite)) &&
      !texts.some((text) => /NaN|Infinity|undefined/.test(text))
    );
  });
}

const check = <Block>(blocks: fc.Arbitrary<Block>, build: (block: Block) => Project) => {
  let drawn = 0;
  fc.assert(
    fc.property(blocks, (block) => {
      const plans = blockPlans(build(block));
      drawn += plans.length;
      return draws(plans);
    }),
    { numRuns: 30, seed: 7 },
  );
  expect(drawn).toBeGreaterThan(9);
};

describe('every coordinate is finite, whatever a manifest holds', () => {
  it('in forecasts', () => {
    const point = fc.record({ t: date, actual: maybe, forecast: maybe, low: maybe, high: maybe });
    const fold = fc.record({ trainTo: date, testFrom: date, testTo: date, value: fc.constant(1) });
    const horizon = fc.record(
      {
        h: fc.integer({ min: 1, max: 400 }),
        mae: share,
        mase: share,
        coverage: share,
        n: positive,
      },
      { requiredKeys: ['h', 'n'] },
    );
    const block = fc.record({
      series: fc.array(point, { minLength: 2, maxLength: 12 }),
      folds: fc.array(fold, { minLength: 1, maxLength: 4 }),
      byHorizon: fc.array(horizon, { minLength: 1, maxLength: 6 }),
    });
    check(block, (forecast) => measured.buildForecast(forecast));
  });

  it('in metrics at k', () => {
    const row = fc.record(
      { k: positive, ndcg: share, recall: anyNumber.filter((v) => Math.abs(v) < 1e9) },
      { requiredKeys: ['k'] },
    );
    const rows = fc.array(row, { minLength: 1, maxLength: 6 });
    const block = fc.record({ atK: rows, baseline: fc.record({ name, atK: rows }) });
    check(block, (ranking) => measured.buildRanking(ranking));
  });

  it('in average precision, errors and overlap', () => {
    const row = fc.record(
      { label: name, ap50: share, ap5095: share, n: count },
      { requiredKeys: ['label', 'n'] },
    );
    const errors = fc.array(
      fc.record({ kind: fc.constantFrom('class', 'place', 'missed'), n: count }),
      { maxLength: 6 },
    );
    const block = fc.record({ perClass: fc.array(row, { minLength: 1, maxLength: 30 }), errors });
    check(block, (detection) => measured.buildDetection(detection));
    const overlap = fc.record(
      { label: name, iou: share, dice: share, pixels: count },
      { requiredKeys: ['label'] },
    );
    check(fc.array(overlap, { minLength: 1, maxLength: 30 }), (rows) =>
      measured.buildSegmentation(rows),
    );
  });

  it('in results of language models', () => {
    const metric = fc.record({
      id: fc.constantFrom('accuracy', 'perplexity', 'f1'),
      value: share,
      split: fc.constant('test'),
    });
    const task = fc.record(
      { name, model: name, shots: count, metrics: fc.tuple(metric) },
      { requiredKeys: ['name', 'metrics'] },
    );
    const tasks = fc.array(task, { minLength: 1, maxLength: 12 });
    check(tasks, (rows) => measured.buildBenchmark({ tasks: rows }));
    const match = fc.record({ opponent: name, wins: count, losses: count, ties: count });
    check(fc.array(match, { maxLength: 6 }), (rows) => measured.buildPairwise(rows));
  });

  it('in word errors, clusters and failures', () => {
    const words = fc.record({
      substitutions: count,
      insertions: count,
      deletions: count,
      reference: positive,
    });
    check(words, (block) => measured.buildSpeech(block));
    const cluster = fc.record(
      { name, n: positive, silhouette: share },
      { requiredKeys: ['name', 'n'] },
    );
    const clusters = fc.record({
      rows: fc.array(cluster, { minLength: 1, maxLength: 30 }),
      noise: count,
    });
    check(clusters, (block) => measured.buildClusters(block));
    const failures = fc.array(fc.record({ kind: name, count }), { maxLength: 20 });
    check(failures, (kinds) => measured.buildAgent({ failures: kinds }));
  });

  it('in survival curves and returns', () => {
    const point = fc.record(
      {
        t: anyNumber.map(Math.abs),
        s: share,
        low: share,
        high: share,
      },
      { requiredKeys: ['t', 's'] },
    );
    const curve = fc.record({
      group: name,
      points: fc.array(point, { minLength: 2, maxLength: 8 }),
    });
    check(fc.array(curve, { minLength: 1, maxLength: 6 }), (curves) =>
      measured.buildSurvival(2, { curves }),
    );
    const seed = fc.record({
      seed: fc.integer({ min: -9, max: 9 }),
      returns: fc.array(anyNumber, { minLength: 1, maxLength: 8 }),
    });
    check(fc.array(seed, { minLength: 1, maxLength: 30 }), (seeds) =>
      measured.buildReturns(5, { seeds }),
    );
  });
});
