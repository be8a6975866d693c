import { describe, expect, it } from 'vitest';
import { cheapestPoint, pointAt, sweepPoints } from '../../src/charts/sweep-points.ts';

const counts = [
  { threshold: 0.5, tp: 60, fp: 4, tn: 103, fn: 4 },
  { threshold: 0.2, tp: 62, fp: 11, tn: 96, fn: 2 },
  { threshold: 1, tp: 0, fp: 0, tn: 107, fn: 64 },
];

describe('sweepPoints', () => {
  it('orders cut-offs and computes recall, precision and cost', () => {
    const points = sweepPoints(counts, { fp: 1, fn: 10 });
    expect(points.map(({ threshold }) => threshold)).toEqual([0.2, 0.5, 1]);
    expect(points[1]).toMatchObject({ recall: 60 / 64, precision: 60 / 64, cost: 44 });
    expect(points.map(({ cost }) => cost)).toEqual([31, 44, 640]);
  });

  it('has no precision where nothing is flagged, and no cost where none is given', () => {
    expect(sweepPoints(counts).at(-1)).toMatchObject({ precision: undefined, cost: undefined });
  });
});

describe('pointAt', () => {
  it('finds a cut-off that was measured, and does not guess one between', () => {
    const points = sweepPoints(counts);
    expect(pointAt(points, 0.1 + 0.1)?.tp).toBe(62);
    expect([pointAt(points, 0.3), pointAt(points, undefined)]).toEqual([undefined, undefined]);
  });
});

describe('cheapestPoint', () => {
  it('is the one with the least cost', () => {
    expect(cheapestPoint(sweepPoints(counts, { fp: 1, fn: 10 }), 0.5)?.threshold).toBe(0.2);
    expect(cheapestPoint(sweepPoints(counts, { fp: 10, fn: 1 }), 0.5)?.threshold).toBe(0.5);
  });

  it('among equals is the one nearest to the cut-off in use', () => {
    const equal = sweepPoints(counts, { fp: 0, fn: 0 });
    expect(cheapestPoint(equal, 0.9)?.threshold).toBe(1);
    expect(cheapestPoint(equal, undefined)?.threshold).toBe(0.2);
  });

  it('is nothing without a cost', () => {
    expect(cheapestPoint(sweepPoints(counts), 0.5)).toBeUndefined();
  });
});
