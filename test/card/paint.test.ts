import { describe, expect, it } from 'vitest';
import { paintShapes, textPaint } from '../../src/card/paint.ts';
import { circle, label, line } from '../../src/charts/svg.ts';
import type { Drawing } from '../../src/charts/svg.ts';
import { palette } from '../../src/theme/palette.ts';

const drawing = (...marks: Drawing['marks']): Drawing => ({
  className: 'plot',
  width: 10,
  height: 10,
  marks,
});
const paint = (...marks: Drawing['marks']) =>
  paintShapes(drawing(...marks), { x: 3, y: 4, scale: 2 }, palette.light);

describe('paintShapes', () => {
  it('gives classes the colours of the palette and leaves no class behind', () => {
    expect(paint(line('grid', 0, 0, 1, 1))).toBe(
      `<g transform="translate(3 4) scale(2)"><line stroke="${palette.light.rule}" stroke-width="0.8" x1="0" x2="1" y1="0" y2="1"/></g>`,
    );
  });

  it('lets a shape’s own rules win over its tone, in any order of classes', () => {
    expect(paint(circle('pt orange', 1, 1, 2))).toContain(
      `stroke="${palette.light.paper}" fill="${palette.light.orange}"`,
    );
    expect(paint(line('line blue', 0, 0, 1, 1))).toContain(
      `stroke="${palette.light.blue}" fill="none"`,
    );
  });

  it('keeps attributes the drawing sets itself', () => {
    expect(paint({ name: 'rect', attributes: { class: 'cm', 'fill-opacity': 0.5 } })).toContain(
      'fill-opacity="0.5"',
    );
  });

  it('leaves texts to the layout', () => {
    expect(paint(label('tick', 0, 0, 'a'))).toBe('<g transform="translate(3 4) scale(2)"></g>');
  });
});

describe('textPaint', () => {
  it.each([
    ['cmv', 18, true, palette.light.ink],
    ['lbl val', 13, true, palette.light.ink],
    ['lbl', 13, false, palette.light.ink2],
    ['tick', 12, false, palette.light.ink3],
    ['lbl blue-f', 13, true, palette.light.blue],
  ])('reads size, weight and colour off the class %s', (className, size, strong, colour) => {
    expect(textPaint(label(className, 0, 0, 'a'), palette.light)).toEqual({ size, strong, colour });
  });
});
