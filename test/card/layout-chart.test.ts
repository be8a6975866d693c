import { expect, it } from 'vitest';
import { chartColumn, chartSlot } from '../../src/card/layout-chart.ts';
import { label } from '../../src/charts/svg.ts';
import { layoutOptions, textsOf } from '../builders/layout.ts';

const drawing = {
  className: 'plot',
  width: 196,
  height: 100,
  marks: [label('tick', 10, 20, '0.5')],
};

it('has a slot only when there is a chart', () => {
  expect(chartSlot(undefined)).toBeUndefined();
  expect(chartSlot({ caption: 'c', drawing })).toEqual({ key: 'chart', drawing });
});

it('puts the caption above the texts of the chart and cuts it to the chart’s width', () => {
  const texts = textsOf(
    chartColumn({ key: 'chart', drawing }, 'Very long caption '.repeat(6), layoutOptions),
  );
  expect(texts[0]).toMatch(/^Very long.*…$/);
  expect(texts[1]).toBe('0.5');
});
