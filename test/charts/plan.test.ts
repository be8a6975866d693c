import { expect, it } from 'vitest';
import { drawChart } from '../../src/charts/plan.ts';
import type { ChartPlan } from '../../src/charts/plan.ts';

it('draws a plan at the size asked for, with its sentence as the label', () => {
  const widths = { page: 320, mini: 300, card: 196 };
  const plan: ChartPlan = {
    id: 'roc',
    caption: 'c',
    title: 't',
    note: 'n',
    label: 'Two & two',
    table: { head: [], rows: [] },
    draw: (size) => ({ className: 'plot', width: widths[size], height: 10, marks: [] }),
  };
  expect(drawChart(plan, 'mini')).toEqual({
    id: 'roc',
    title: 't',
    note: 'n',
    label: 'Two & two',
    table: { head: [], rows: [] },
    svg: '<svg class="plot" viewBox="0 0 300 10" role="img" aria-label="Two &amp; two"></svg>',
  });
});
