import { describe, expect, test } from 'vitest';
import { CLASSIFICATION } from '../../src/metrics/classification.ts';
import { METRICS, findMetric } from '../../src/metrics/registry.ts';
import { REGRESSION } from '../../src/metrics/regression.ts';
import { binaryRates } from '../../src/stats/confusion.ts';

const BANNED =
  /\b(?:fair|fairly|unbiased|bias-free|state[- ]of[- ]the[- ]art|significant(?:ly)?|best[- ]in[- ]class|perfect|proves?)\b/i;

describe('the registry', () => {
  test('holds the metrics of both families, once each', () => {
    expect(METRICS.length).toBeGreaterThanOrEqual(27);
    expect(METRICS).toEqual([...CLASSIFICATION, ...REGRESSION]);
    expect(new Set(METRICS.map(({ id }) => id)).size).toBe(METRICS.length);
  });

  test('gives each name to one metric, whatever the case', () => {
    const names = METRICS.flatMap(({ id, aliases }) => [id, ...aliases]).map((name) =>
      name.toLowerCase(),
    );
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test.each([
    ['classification', CLASSIFICATION],
    ['regression', REGRESSION],
  ])('keeps %s sorted by id', (family, table) => {
    const ids = table.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
    expect(table.filter((metric) => metric.family !== family)).toEqual([]);
  });

  test('has no alias that hides a split or turns the sign', () => {
    const hiding = /^(?:eval|val|test|train|training|neg)_/;
    expect(METRICS.flatMap(({ aliases }) => aliases).filter((alias) => hiding.test(alias))).toEqual(
      [],
    );
  });
});

describe.each(METRICS)('$id', (metric) => {
  test('is an id an author may write', () => {
    expect(metric.id).toMatch(/^[a-z0-9]+(?:[-@][a-z0-9]+)*$/);
  });

  test('is explained in one plain sentence', () => {
    expect(metric.plain).toMatch(/^[A-Z][^.!?<>]+\.$/);
    expect(metric.plain).not.toMatch(BANNED);
    expect(metric.plain.length).toBeLessThanOrEqual(140);
  });

  test('is found by its id and by every alias, in any case', () => {
    for (const name of [metric.id, ...metric.aliases]) {
      expect(findMetric(name)).toBe(metric);
      expect(findMetric(name.toUpperCase())).toBe(metric);
    }
  });

  test('has a range with its lower end first', () => {
    const [low, high] = metric.range;
    expect(low === null || high === null || low < high).toBe(true);
  });

  test('says which rows it is a share of when it is one, and only then', () => {
    expect(metric.denominator !== undefined).toBe(metric.proportion);
    if (metric.proportion) expect([metric.unit, metric.range]).toEqual(['fraction', [0, 1]]);
  });
});

describe('findMetric', () => {
  test('knows nothing it was not told', () => {
    for (const name of ['', 'loss', 'epoch', 'constructor', '__proto__', 'accuracy ']) {
      expect(findMetric(name)).toBeUndefined();
    }
  });

  test.each([
    ['accuracy_score', 'accuracy'],
    ['f1-score', 'f1'],
    ['sensitivity', 'recall'],
    ['AUC', 'roc-auc'],
    ['precision_recall_auc', 'pr-auc'],
    ['matthews_corrcoef', 'mcc'],
    ['r2_score', 'r2'],
    ['root_mean_squared_error', 'rmse'],
  ])('reads %s as %s', (alias, id) => {
    expect(findMetric(alias)?.id).toBe(id);
  });
});

test('every rate of a confusion matrix is a known metric, and a proportion exactly when it has counts', () => {
  const rates = Object.entries(binaryRates({ tp: 3, fp: 1, tn: 5, fn: 2 }));
  expect(rates.length).toBe(13);
  for (const [id, { k }] of rates)
    expect([id, findMetric(id)?.proportion]).toEqual([id, k !== undefined]);
});

test('counts belong to the rows the registry names', () => {
  const rates = binaryRates({ tp: 3, fp: 1, tn: 5, fn: 2 });
  const rows = {
    rows: 11,
    positives: 5,
    negatives: 6,
    'predicted-positives': 4,
    'predicted-negatives': 7,
  };
  for (const metric of METRICS) {
    const n = rates[metric.id]?.n;
    if (n !== undefined && metric.denominator)
      expect([metric.id, n]).toEqual([metric.id, rows[metric.denominator]]);
  }
});
