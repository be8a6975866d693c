import { describe, expect, it } from 'vitest';
import { ablationCharts, robustnessCharts } from '../../src/charts/variations.ts';
import { deriveFacts } from '../../src/facts/derive.ts';
import { buildTriage } from '../builders/drawn.ts';
import { buildTumours } from '../builders/evaluated.ts';

const project = buildTriage();
const facts = deriveFacts(project);
const chart = ablationCharts(project, facts)[0];
const ablated = (ablations: readonly Readonly<Record<string, unknown>>[]) => {
  const own = buildTumours({
    evaluation: {
      primaryMetric: 'recall',
      metrics: [{ id: 'recall', value: '0.9', split: 'test' }],
      ablations,
    },
  });
  return ablationCharts(own, deriveFacts(own));
};

describe('ablationCharts', () => {
  it('names the change that matters most', () => {
    expect(ablated([{ change: 'without age', metric: 'recall', value: 0.7 }])[0]?.title).toBe(
      'Without age: recall falls by 0.200 to 0.7.',
    );
    expect(ablated([{ change: 'without age', metric: 'recall', value: 0.9 }])[0]?.title).toBe(
      'Recall does not change.',
    );
  });

  it('takes the difference to the full model on the same rows, or the one written', () => {
    expect(chart?.table.rows.map(([, , change]) => change)).toEqual([
      '-0.083',
      '-0.250',
      '+0.017',
      '0.000',
    ]);
    const written = ablated([
      { change: 'without age', metric: 'f1', value: 0.7, delta: -0.05 },
      { change: 'without sex', metric: 'f1', value: 0.7, split: 'validation' },
    ]);
    expect(written.map(({ table }) => table.rows)).toEqual([[['without age', '0.7', '-0.050']]]);
  });

  it('draws one chart per metric and split, with ids of their own', () => {
    const charts = ablated([
      { change: 'a', metric: 'recall', value: 0.8 },
      { change: 'b', metric: 'f1', value: 0.7, delta: 0.1 },
      { change: 'c', metric: 'recall', value: 0.85 },
    ]);
    expect(charts.map(({ id, table }) => [id, table.rows.length])).toEqual([
      ['ablation', 2],
      ['ablation-2', 1],
    ]);
  });

  it('marks what got worse by shape as well as by colour', () => {
    const points = chart
      ?.draw('page')
      .marks.filter(({ attributes }) => String(attributes.class).startsWith('pt'));
    expect(points?.map(({ name, attributes }) => `${name} ${attributes.class}`)).toEqual([
      'rect pt orange',
      'rect pt orange',
      'circle pt blue',
      'circle pt grey',
    ]);
  });

  it('calls a higher error worse', () => {
    const points = ablated([{ change: 'a', metric: 'mae', value: 5, delta: 2 }])[0]
      ?.draw('page')
      .marks.filter(({ attributes }) => String(attributes.class).startsWith('pt'));
    expect(points?.[0]?.attributes.class).toBe('pt orange');
  });

  it('is left out without ablations', () => {
    expect(ablationCharts(buildTumours(), [])).toEqual([]);
  });
});

describe('robustnessCharts', () => {
  it('names test and condition, direction and split', () => {
    const [robustness] = robustnessCharts(project, facts);
    expect(robustness?.title).toBe(
      'Typing errors: one letter in twenty replaced: recall falls by 0.033 to 0.85.',
    );
    expect(robustness?.note).toBe('Recall, test, higher is better. Upright line: the full model.');
    expect(robustness?.id).toBe('robustness');
  });
});
