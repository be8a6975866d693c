import { describe, expect, it } from 'vitest';
import { atKDrawing } from '../../src/charts/at-k-drawing.ts';
import { atKBlock, atKValues } from '../../src/charts/at-k-points.ts';
import { deriveFacts } from '../../src/facts/derive.ts';
import { buildRanking } from '../builders/measured.ts';

const marksOf = (blocks = {}) => {
  const project = buildRanking(blocks);
  const block = atKBlock(project);
  const values = block && atKValues(project, deriveFacts(project), block);
  return values ? atKDrawing(values, 'page').marks : [];
};
const circles = (blocks = {}) =>
  marksOf(blocks)
    .filter(({ name }) => name === 'circle')
    .map(({ attributes }) => Number(attributes.cx));

describe('atKDrawing', () => {
  it('draws the baseline dashed and names both lines', () => {
    const marks = marksOf();
    expect(marks.filter(({ attributes }) => attributes.class === 'baseline')).toHaveLength(2);
    expect(marks.map(({ text }) => text)).toContain('Model');
  });

  it('gives the first places room: equal ratios of k are equally far apart', () => {
    const atK = [1, 10, 100].map((k) => ({ k, ndcg: '0.4' }));
    const [one = 0, ten = 0, hundred = 0] = circles({ atK, baseline: undefined });
    expect(ten - one).toBeCloseTo(hundred - ten);
  });

  it('draws a single k as a point without a line', () => {
    const single = { atK: [{ k: 10, map: '0.2' }], baseline: undefined };
    expect(circles(single)).toHaveLength(1);
    expect(marksOf(single).filter(({ name }) => name === 'path')).toHaveLength(0);
  });
});
