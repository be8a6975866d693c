import { expect, it } from 'vitest';
import { DRAWING_SCALE } from '../../src/card/design.ts';
import { slotBox } from '../../src/card/slot.ts';
import { textWidth } from '../../src/card/text-fit.ts';
import { label, line } from '../../src/charts/svg.ts';
import { layoutOptions } from '../builders/layout.ts';

it('is a box of the drawing’s size with its texts in place and without its shapes', () => {
  const marks = [
    line('grid', 0, 0, 1, 1),
    label('tick', 100, 50, '0.5', 'end'),
    label('lbl val', 0, 50, 'A'),
  ];
  const { key, props } = slotBox(
    { key: 'chart', drawing: { className: 'plot', width: 196, height: 100, marks } },
    layoutOptions,
  );
  expect(key).toBe('chart');
  expect(props.style).toMatchObject({
    position: 'relative',
    width: 196 * DRAWING_SCALE,
    height: 100 * DRAWING_SCALE,
  });
  const [tick, name] = Array.isArray(props.children) ? props.children : [];
  const width = textWidth('0.5', layoutOptions.type.style('text', 26));
  expect(tick.props.style.left).toBeCloseTo(100 * DRAWING_SCALE - width);
  expect(tick.props.style).toMatchObject({
    position: 'absolute',
    fontSize: 26,
    fontWeight: 400,
    color: layoutOptions.palette.ink3,
  });
  expect(name.props.style).toMatchObject({
    left: 0,
    fontWeight: 600,
    color: layoutOptions.palette.ink,
  });
});
