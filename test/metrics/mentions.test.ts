import { describe, expect, test } from 'vitest';
import { mentionsMetric } from '../../src/metrics/mentions.ts';
import { METRICS, findMetric } from '../../src/metrics/registry.ts';

describe('mentionsMetric', () => {
  test('sees every name of every metric, as a key among others', () => {
    for (const name of METRICS.flatMap(({ id, aliases }) => [id, ...aliases]))
      expect(mentionsMetric(`lr: 1\n${name}: 0.5\n`), name).toBe(true);
  });

  test.each(['recall@10', 'ndcg_at_5', 'acc,none', 'rouge1/v1/mean', 'MAP@K'])(
    'sees the decorated name %s',
    (name) => {
      expect(findMetric(name)).toBeDefined();
      expect(mentionsMetric(`{"${name}": 0.5}`)).toBe(true);
    },
  );

  test('sees every metric of the first k results, whatever k is', () => {
    const ids = METRICS.map(({ id }) => id).filter((id) => id.endsWith('-at-k'));
    expect(ids.length).toBeGreaterThan(5);
    for (const id of ids) {
      const name = id.replace('-at-k', '@10');
      expect(findMetric(name)?.id, name).toBe(id);
      expect(mentionsMetric(`${name}: 0.5`), name).toBe(true);
    }
  });

  test('sees a name behind the word for its rows, with and without a hyphen', () => {
    for (const key of ['testF1', 'valAccuracy', 'test-accuracy', 'mean_test_absolute_error'])
      expect(mentionsMetric(`a: 1\n${key}: 0.5`), key).toBe(true);
  });

  test('says no where words of a name are missing', () => {
    expect(mentionsMetric('unit: 3\noptions:\n  value: 4\n  mean: 2\n')).toBe(false);
    expect(mentionsMetric('maple: 3')).toBe(false);
    expect(mentionsMetric('')).toBe(false);
  });
});
