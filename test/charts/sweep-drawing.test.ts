import { describe, expect, it } from 'vitest';
import { sweepDrawing } from '../../src/charts/sweep-drawing.ts';
import { cheapestPoint, sweepPoints } from '../../src/charts/sweep-points.ts';
import { SWEEP } from '../builders/drawn.ts';

const priced = sweepPoints(SWEEP, { fp: 1, fn: 10 });
const cheapest = cheapestPoint(priced, 0.5);
const textsOf = (drawing: ReturnType<typeof sweepDrawing>) =>
  drawing.marks.flatMap(({ text }) => text ?? []);

describe('sweepDrawing', () => {
  it('names both lines and both cut-offs on the picture', () => {
    const texts = textsOf(sweepDrawing({ points: priced, cutOff: 0.5, cheapest }, 'page'));
    expect(texts).toEqual(
      expect.arrayContaining(['Recall', 'Precision', 'in use: 0.5', 'cheapest: 0.3']),
    );
  });

  it('writes one name where the cut-off in use is the cheapest', () => {
    const texts = textsOf(sweepDrawing({ points: priced, cutOff: 0.3, cheapest }, 'page'));
    expect(texts).toContain('in use and cheapest: 0.3');
    expect(texts.filter((text) => text.includes('cheapest'))).toHaveLength(1);
  });

  it('draws the cost below, on the large figure only and only where there is one', () => {
    const heights = [
      sweepDrawing({ points: priced, cutOff: 0.5, cheapest }, 'page'),
      sweepDrawing({ points: sweepPoints(SWEEP), cutOff: 0.5 }, 'page'),
      sweepDrawing({ points: priced, cutOff: 0.5, cheapest }, 'mini'),
    ].map(({ height }) => height);
    expect(heights).toEqual([410, 280, 150]);
  });

  it('tells its lines apart by dashes, not by colour alone', () => {
    const lines = sweepDrawing({ points: priced }, 'card').marks.flatMap(({ name, attributes }) =>
      name === 'path' ? [attributes.class] : [],
    );
    expect(lines).toEqual(['line blue', 'line orange d2']);
  });

  it('shows scores beyond 0 to 1 on an axis of their own', () => {
    const points = sweepPoints(
      SWEEP.map((point) => ({ ...point, threshold: point.threshold * 40 })),
    );
    expect(textsOf(sweepDrawing({ points }, 'page'))).toContain('40');
  });
});
