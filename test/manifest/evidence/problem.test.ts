import { expect, test } from 'vitest';
import { isProblem, listed, problemFinding } from '../../../src/manifest/evidence/problem.ts';
import { buildProject } from '../../builders/project.ts';

const PROBLEM = { rule: 'evidence/x', problem: 'p', help: 'h', key: 'pointer' } as const;

test('a problem is told from a value and becomes a finding at the key that is to blame', () => {
  const from = { file: 'evidence/metrics.json', pointer: '/recall' };
  const { tree } = buildProject('binary', {
    evaluation: { metrics: [{ id: 'recall', split: 'test', from }] },
  });
  const path = ['evaluation', 'metrics', 0];
  expect([isProblem(PROBLEM), isProblem({ value: 1 })]).toEqual([true, false]);
  const block = { path, fills: 'value', written: {}, schema: expect.anything() };
  expect(problemFinding(PROBLEM, block, tree)).toEqual({
    ...{ rule: 'evidence/x', severity: 'error', message: 'p', help: 'h' },
    place: tree.placeOf([...path, 'from', 'pointer']),
  });
});

test('names are listed up to a limit, long ones cut', () => {
  expect(listed([])).toBe('none');
  expect(listed(['a', 'b', 'c'], 2)).toBe('`a`, `b` and 1 more');
  expect(listed(['x'.repeat(100)]).length).toBeLessThan(65);
});
