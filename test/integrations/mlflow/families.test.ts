import { describe, expect, test } from 'vitest';
import { familiesOf } from '../../../integrations/mlflow/families.ts';
import type { RunHead } from '../../../integrations/mlflow/run.ts';

describe('familiesOf', () => {
  test('joins runs over several generations while no two measure the same', () => {
    expect(
      idsOf([
        run('root'),
        run('mid', { parent: 'root' }),
        run('leaf', { parent: 'mid', metrics: ['auc'] }),
      ]),
    ).toEqual(['root mid leaf']);
  });

  test('takes trials of a search apart and gives each the run that started them', () => {
    const trials = ['a', 'b'].map((id) => run(id, { parent: 'root', metrics: ['auc'] }));
    expect(idsOf([run('root'), ...trials])).toEqual(['a root', 'b root']);
    expect(idsOf([run('root', { metrics: ['mae'] }), ...trials])).toEqual(['root', 'a', 'b']);
  });

  test('lets a run whose origin failed or is gone stand for itself', () => {
    const heads = [
      run('root', { state: 'failed' }),
      run('a', { parent: 'root' }),
      run('b', { parent: 'nowhere' }),
    ];
    expect(idsOf(heads)).toEqual(['a', 'b']);
    expect(familiesOf(heads)).toMatchObject({ failed: 1, deleted: 0, withoutMetrics: 0 });
  });

  test('ends when runs name each other as their origin', () => {
    const heads = [run('a', { parent: 'b' }), run('b', { parent: 'a' }), run('c', { parent: 'c' })];
    expect(idsOf(heads).sort()).toEqual(['a', 'b', 'c']);
  });

  test('leaves runs without a known metric out only beside runs with one', () => {
    const heads = [run('a'), run('b')];
    expect(idsOf(heads)).toEqual(['a', 'b']);
    expect(familiesOf([...heads, run('c', { metrics: ['auc'] })])).toMatchObject({
      withoutMetrics: 2,
      families: [{ head: { id: 'c' } }],
    });
  });
});

function run(id: string, more: Partial<RunHead> = {}): RunHead {
  return { id, name: '', state: 'finished', metrics: [], files: ['mlflow.db'], ...more };
}

function idsOf(heads: readonly RunHead[]): string[] {
  return familiesOf(heads).families.map(({ members }) => members.map(({ id }) => id).join(' '));
}
