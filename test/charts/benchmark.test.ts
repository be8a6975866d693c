import { describe, expect, it } from 'vitest';
import { benchmarkChart } from '../../src/charts/benchmark.ts';
import { deriveFacts } from '../../src/facts/derive.ts';
import { buildAgent, buildBenchmark } from '../builders/measured.ts';

const chartOf = (blocks = {}) => {
  const project = buildBenchmark(blocks);
  return benchmarkChart(project, deriveFacts(project));
};
const task = (name: string, value: string, model?: string) => ({
  name,
  model,
  metrics: [{ id: 'accuracy', value, split: 'test', n: 1000 }],
});

describe('benchmarkChart', () => {
  it('counts where the final model is ahead, and where its interval is clear of the others', () => {
    expect(chartOf()?.title).toBe(
      'Best value on 2 of 3 tasks: Pythia 410M; its interval lies clear of the others on 1.',
    );
  });

  it('gives the lowest and highest of a single model', () => {
    expect(chartOf({ tasks: [task('A', '0.500'), task('B', '0.250')] })?.title).toBe(
      'From 0.250 (B) to 0.500 (A) on 2 tasks.',
    );
    expect(chartOf({ tasks: [task('A', '0.500')] })?.title).toBe('Accuracy 0.500 on A.');
  });

  it('never calls equal values ahead', () => {
    expect(chartOf({ tasks: [task('A', '0.5'), task('A', '0.5', 'Other')] })?.title).toBe(
      'Best value on 0 of 1 task: Pythia 410M.',
    );
  });

  it('does not call a value best where no direction is better', () => {
    const rate = (value: number, model?: string) => ({
      name: 'CrowS-Pairs',
      model,
      metrics: [{ id: 'x-stereotypes', name: 'Stereotypes', range: [0, 1], value, split: 'test' }],
    });
    const tasks = [task('A', '0.5'), task('A', '0.4', 'Other'), rate(0.6), rate(0.5, 'Other')];
    const chart = chartOf({ tasks });
    expect(chart?.title).toMatch(/^Best value on 1 of 1 task: Pythia 410M/);
    expect(chart?.note).toMatch(/^Accuracy on each task unless its name says otherwise/);
    const texts = chart
      ?.draw('page')
      .marks.flatMap(({ text }) => text ?? [])
      .join(' ');
    expect(texts).toContain('CrowS-Pairs: stereotypes');
  });

  it('has every number with its rows and interval in the table', () => {
    expect(chartOf({ tasks: [task('A', '0.500')] })?.table.rows).toEqual([
      ['A', 'Pythia 410M', 'Accuracy', '0.500', expect.stringMatching(/^95% CI/), '1,000'],
    ]);
  });

  it('says what ran the tasks', () => {
    expect(chartOf()?.note).toMatch(
      /^Accuracy on each task, run with lm-evaluation-harness 0\.4\.2\./,
    );
  });

  it('is left out where no metric is a share, and for other families', () => {
    const metrics = [{ id: 'perplexity', value: 12, split: 'test' }];
    expect(chartOf({ tasks: [{ name: 'WikiText', metrics }] })).toBeUndefined();
    expect(benchmarkChart(buildAgent(), [])).toBeUndefined();
  });
});
