import { describe, expect, test } from 'vitest';
import { dataOfMetric } from '../../src/exports/data-of-metric.ts';
import { buildProject } from '../builders/project.ts';

const METRIC = { id: 'recall', value: 0.5, split: 'test' } as const;
const { manifest } = buildProject('other', {
  data: [
    { name: 'Learnt', role: ['train'] },
    { name: 'Held out', role: ['test'] },
    { name: 'Elsewhere', role: ['external'] },
    { name: 'Far away', role: ['external'] },
  ],
});

describe('the data set behind a number', () => {
  test('is the one it names, in the list or not', () => {
    expect(dataOfMetric(manifest, { ...METRIC, dataset: 'Learnt' }).dataset?.role).toEqual([
      'train',
    ]);
    expect(dataOfMetric(manifest, { ...METRIC, dataset: 'Other' })).toEqual({ name: 'Other' });
  });

  test('is the only one that fits its split', () =>
    expect(dataOfMetric(manifest, METRIC)).toMatchObject({ name: 'Held out', dataset: {} }));

  test('is none where several fit; they are told together', () =>
    expect(dataOfMetric(manifest, { ...METRIC, split: 'external' })).toEqual({
      name: 'Elsewhere, Far away',
    }));

  test('is not known without data', () =>
    expect(dataOfMetric(buildProject('other').manifest, METRIC)).toEqual({}));
});
