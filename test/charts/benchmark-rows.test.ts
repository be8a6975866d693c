import { describe, expect, it } from 'vitest';
import { benchmarkRows } from '../../src/charts/benchmark-rows.ts';
import { deriveFacts } from '../../src/facts/derive.ts';
import { buildBenchmark } from '../builders/measured.ts';

const rowsOf = (blocks = {}) => {
  const project = buildBenchmark(blocks);
  return benchmarkRows(project, deriveFacts(project));
};

describe('benchmarkRows', () => {
  it('lines models up under each task, the final one first', () => {
    const { models, tasks } = rowsOf();
    expect(models).toEqual(['Pythia 410M', 'Pythia 160M', 'Pythia 70M']);
    expect(tasks.map(({ name, facts }) => [name, facts.map((fact) => fact?.value)])).toEqual([
      ['LAMBADA', [0.515, 0.354, 0.216]],
      ['ARC Easy, 5-shot', [0.521, 0.536, undefined]],
      ['WinoGrande', [0.534, undefined, 0.53]],
    ]);
  });

  it('takes the first share of a task, and no task without one', () => {
    const metric = (id: string, value: number) => ({ id, value, split: 'test' });
    const { tasks } = rowsOf({
      tasks: [
        { name: 'WikiText', metrics: [metric('perplexity', 12)] },
        { name: 'QA', metrics: [metric('perplexity', 12), metric('exact-match', 0.4)] },
      ],
    });
    expect(tasks.map(({ name, metric: id }) => [name, id])).toEqual([['QA', 'exact-match']]);
  });
});
