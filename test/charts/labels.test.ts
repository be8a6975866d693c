import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  around,
  freeLabel,
  keptApart,
  overlaps,
  spreadLabels,
  textBox,
  textSize,
  withLabels,
} from '../../src/charts/labels.ts';
import { circle, label } from '../../src/charts/svg.ts';

const room = { left: 0, right: 100, top: 0, bottom: 100 };

describe('textBox', () => {
  it('stands on the baseline and grows from its anchor', () => {
    const start = textBox(label('lbl', 10, 50, 'nnnn'));
    const end = textBox(label('lbl', 10, 50, 'nnnn', 'end'));
    const middle = textBox(label('lbl', 10, 50, 'nnnn', 'middle'));
    expect([start?.left, end?.right]).toEqual([10, 10]);
    expect(((middle?.left ?? 0) + (middle?.right ?? 0)) / 2).toBeCloseTo(10, 9);
    expect(start?.top).toBeLessThan(50);
    expect(start?.bottom).toBeGreaterThan(50);
  });

  it('is for texts only', () => {
    expect(textBox(circle('pt', 1, 1, 4))).toBeUndefined();
  });

  it('knows the sizes of the stylesheet', () => {
    expect(['cmv', 'lbl val', 'tick halo'].map((name) => textSize(label(name, 0, 0, 'a')))).toEqual(
      [18, 13, 12],
    );
  });
});

describe('freeLabel', () => {
  const taken = [label('lbl', 10, 50, 'here')];

  it('takes the first place that covers no other text', () => {
    const places = [label('lbl', 12, 52, 'new'), label('lbl', 12, 80, 'new')];
    expect(freeLabel(places, taken, room)).toBe(places[1]);
  });

  it('takes none outside its room', () => {
    expect(freeLabel([label('lbl', 95, 80, 'new'), label('lbl', 10, 5, 'new')], taken, room)).toBe(
      undefined,
    );
  });

  it('adds labels one by one, without those that have no place left', () => {
    const places = [label('lbl', 10, 80, 'a'), label('lbl', 60, 80, 'a')];
    expect(withLabels(taken, [places, places, places], room)).toEqual([...taken, ...places]);
  });

  it('finds places on both sides of a point', () => {
    const places = around('lbl', [50, 50], 'name');
    expect(new Set(places.map(({ attributes }) => attributes['text-anchor']))).toEqual(
      new Set([undefined, 'end']),
    );
  });
});

describe('keptApart', () => {
  it('leaves out what would touch the one before', () => {
    const ticks = [0, 10, 40].map((x) => label('tick', x, 0, '100', 'middle'));
    expect(keptApart(ticks)).toEqual([ticks[0], ticks[2]]);
  });
});

describe('spreadLabels', () => {
  it('leaves labels where they are when they do not touch', () => {
    expect(spreadLabels([20, 60], { low: 0, high: 100, heights: [10, 10] })).toEqual([20, 60]);
  });

  it('moves the last ones up from the edge', () => {
    expect(spreadLabels([98, 99], { low: 0, high: 100, heights: [10, 10] })).toEqual([85, 95]);
  });

  it('never lets two touch, keeps their order and stays in its room', () => {
    const labels = fc.array(
      fc.record({
        place: fc.integer({ min: -50, max: 150 }),
        height: fc.integer({ min: 1, max: 16 }),
      }),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(labels, (list) => {
        const heights = list.map(({ height }) => height);
        const placed = spreadLabels(
          list.map(({ place }) => place),
          { low: 0, high: 100, heights },
        );
        const boxes = list
          .map(({ place, height }, i) => ({ place, height, middle: placed[i] ?? Number.NaN }))
          .sort((a, b) => a.middle - b.middle);
        for (const [i, { place, height, middle }] of boxes.entries()) {
          expect(middle - height / 2).toBeGreaterThanOrEqual(-1e-9);
          expect(middle + height / 2).toBeLessThanOrEqual(100 + 1e-9);
          const before = boxes[i - 1];
          if (!before) continue;
          expect(middle - before.middle).toBeGreaterThanOrEqual(
            (height + before.height) / 2 - 1e-9,
          );
          expect(place).toBeGreaterThanOrEqual(before.place);
        }
      }),
    );
  });

  it('spaces labels evenly when they need more room than there is', () => {
    const placed = spreadLabels([5, 5, 5], { low: 0, high: 30, heights: [20, 20, 20] });
    expect(placed.map(Math.round)).toEqual([5, 15, 25]);
  });
});

it('calls boxes that only touch apart', () => {
  const box = { left: 0, right: 10, top: 0, bottom: 10 };
  expect(overlaps(box, { ...box, left: 10, right: 20 })).toBe(false);
  expect(overlaps(box, { ...box, left: 9.9, right: 20 })).toBe(true);
});
