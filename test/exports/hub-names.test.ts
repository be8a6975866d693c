import { describe, expect, test } from 'vitest';
import { hubId, hubLicence, hubMetric, hubTask } from '../../src/exports/hub-names.ts';
import { findMetric, kIn } from '../../src/metrics/registry.ts';

describe('names on the hub', () => {
  test('licences are its ids, or other with a name; an unknown one is left out', () => {
    expect(hubLicence('Apache-2.0')).toEqual({ license: 'apache-2.0' });
    expect(hubLicence('House rules')).toEqual({ license: 'other', license_name: 'House rules' });
    expect([hubLicence('unknown'), hubLicence(undefined)]).toEqual([{}, {}]);
  });

  test.each(['roc-auc', 'mcc', 'recall@10', 'accuracy'])('%s is found again', (id) => {
    const type = hubMetric({ id, value: 0.5, split: 'test' });
    expect(findMetric(type)?.id).toBe(findMetric(id)?.id);
    expect(kIn(type)).toBe(kIn(id));
  });

  test('k stands in the type', () =>
    expect(hubMetric({ id: 'recall', k: 5, value: 0.5, split: 'test' })).toBe('recall@5'));

  test('tasks it does not sort by are left out', () =>
    expect([hubTask('translation'), hubTask('survival-analysis')]).toEqual([
      'translation',
      undefined,
    ]));

  test('ids are read from its own addresses only', () => {
    expect(hubId('https://huggingface.co/datasets/a/b-c', 'datasets')).toBe('a/b-c');
    expect(hubId('https://huggingface.co/a/b.c', 'models')).toBe('a/b.c');
    expect(hubId('https://huggingface.co/datasets/a', 'models')).toBeUndefined();
    expect(hubId('https://example.org/datasets/a/b', 'datasets')).toBeUndefined();
    expect(hubId(undefined, 'models')).toBeUndefined();
  });
});
