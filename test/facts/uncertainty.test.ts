import { describe, expect, test } from 'vitest';
import { deriveFacts } from '../../src/facts/derive.ts';
import type { Fact } from '../../src/facts/fact.ts';
import { factText } from '../../src/facts/text.ts';
import { hanleyMcNeil } from '../../src/stats/hanley-mcneil.ts';
import { buildProject } from '../builders/project.ts';

const SPLITS = { parts: [{ name: 'test', n: 171, positives: 64 }] };

function factOf(metric: object, blocks: object = {}): Fact {
  const evaluation = { metrics: [{ split: 'test', ...metric }] };
  const [fact] = deriveFacts(buildProject('binary', { splits: SPLITS, evaluation, ...blocks }));
  return fact ?? expect.fail('no fact');
}

describe('the interval of a reported metric', () => {
  test('of an area under the ROC curve follows from the sizes of the classes', () => {
    const { interval } = factOf({ id: 'roc-auc', value: 0.99 });
    expect(interval).toEqual({
      ...hanleyMcNeil(0.99, { positives: 64, negatives: 107 }),
      level: 0.95,
      method: 'hanley-mcneil',
    });
  });

  test('is the stated one where the author gave it and no counts are known', () => {
    const ci = { low: 0.97, high: 1, method: 'bootstrap-percentile', resamples: 2000 };
    expect(factOf({ id: 'roc-auc', value: 0.99, ci }).interval).toEqual({
      low: 0.97,
      high: 1,
      level: 0.95,
      method: 'bootstrap-percentile',
      reported: true,
      decimals: 2,
    });
  });

  test('comes from a standard error, and stays inside the range of the metric', () => {
    const { interval } = factOf({ id: 'brier', value: 0.01, stderr: 0.01 });
    expect(interval?.low).toBe(0);
    expect(interval?.high).toBeCloseTo(0.01 + 1.959964 * 0.01, 6);
    expect(interval?.method).toBe('normal');
  });

  test.each(['folds', 'seeds'])('never comes from a standard error over %s', (averagedOver) => {
    expect(
      factOf({ id: 'brier', value: 0.1, stderr: 0.01, averagedOver }).interval,
    ).toBeUndefined();
  });

  test('is missing for an area when the positives are not counted', () => {
    const splits = { parts: [{ name: 'test', n: 171 }] };
    expect(factOf({ id: 'roc-auc', value: 0.99 }, { splits }).interval).toBeUndefined();
  });
});

describe('a spread', () => {
  test('over seeds is named as one and is no interval', () => {
    const fact = factOf({ id: 'brier', value: '0.100', sd: 0.0041, averagedOver: 'seeds' });
    expect(fact.interval).toBeUndefined();
    expect(factText(fact)).toBe('0.100 (standard deviation 0.005 over seeds), test, n = 171');
  });

  test('over folds is counted from the scores', () => {
    const crossValidation = { metric: 'roc-auc', k: 4, scores: [0.98, 0.99, 0.97, 0.98] };
    const fact = deriveFacts(buildProject('binary', { evaluation: { crossValidation } })).find(
      ({ kind }) => kind === 'spread',
    );
    expect(fact?.interval).toBeUndefined();
    expect(fact && factText(fact)).toBe(
      '0.980 (standard deviation 0.009 over 4 folds), cross-validation',
    );
  });
});

test('what guessing scores is exact, so it has no interval', () => {
  const metrics = [{ id: 'accuracy', value: '0.250', split: 'test', n: 200 }];
  const guess = (kind: string) => [{ name: 'Guessing', kind, metrics }];
  const intervalOf = (kind: string) =>
    deriveFacts(buildProject('binary', { baselines: guess(kind) }))[0]?.interval;
  expect(intervalOf('random')).toBeUndefined();
  expect(intervalOf('majority')?.method).toBe('wilson');
});

describe('a mean over runs', () => {
  const AUC = { id: 'roc-auc', value: 0.95, stderr: 0.005 };

  test.each([
    [{ ...AUC, split: 'cv' }, {}],
    [{ id: 'accuracy', value: 0.93, split: 'cv', n: 569 }, {}],
    [{ id: 'accuracy', value: 0.9357, split: 'test' }, { runs: { count: 5, aggregate: 'mean' } }],
  ])('has no interval of single rows: %j %j', (metric, blocks) => {
    const evaluation = { metrics: [metric], ...blocks };
    const [fact] = deriveFacts(buildProject('binary', { splits: SPLITS, evaluation }));
    expect(fact?.interval).toBeUndefined();
    expect(fact?.counts).toBeUndefined();
    expect(fact?.value).toBe(metric.value);
  });

  test('over folds says so', () => {
    const { spread } = factOf({ id: 'accuracy', value: 0.93, split: 'cv', sd: 0.02 });
    expect(spread).toEqual({ sd: 0.02, over: 'folds' });
  });
});

test('a stated interval keeps its own decimals', () => {
  const ci = { low: '0.880', high: '0.921', method: 'normal' };
  expect(factText(factOf({ id: 'brier', value: 0.9, ci }), 'interval')).toBe(
    '95% CI 0.880 to 0.921',
  );
});

test('numbers beyond what can be printed make no interval', () => {
  const fact = factOf({ id: 'rmse', value: 1.7e308, stderr: 1.7e308 });
  expect(fact.interval).toBeUndefined();
});
