import { expect, test } from 'vitest';
import { lastOf, stateOf } from '../../../integrations/mlflow/run.ts';

test('takes the highest step, then the latest time, then the highest value', () => {
  expect(lastOf([value(0.1, 3, 1), value(0.2, 5, 0)])?.value).toBe(0.1);
  expect(lastOf([value(0.1, 3, 1), value(0.2, 5, 1)])?.value).toBe(0.2);
  expect(lastOf([value(0.3, 3, 1), value(0.2, 3, 1)])?.value).toBe(0.3);
  expect(lastOf([value(Infinity, 3, 1), value(NaN, 3, 1), value(Infinity, 3, 1)])?.value).toBe(
    Infinity,
  );
  expect(lastOf([])).toBeUndefined();
});

test('knows states by word and by number, and deleted before all others', () => {
  const states = ['FINISHED', 3, 'FAILED', 4, 'RUNNING', 1, 'KILLED', 5, undefined, 77].map(
    (status) => stateOf({ status, stage: 'active' }),
  );
  expect(states).toEqual([
    ...['finished', 'finished', 'failed', 'failed'],
    ...Array(6).fill('unfinished'),
  ]);
  expect(stateOf({ status: 'FINISHED', stage: 'deleted' })).toBe('deleted');
});

function value(number: number, at: number, step: number) {
  return { key: 'auc', value: number, at, step };
}
