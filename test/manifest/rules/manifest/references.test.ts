import { describe, expect, test } from 'vitest';
import type { Project } from '../../../../src/manifest/portfolio.ts';
import { primaryMetric } from '../../../../src/manifest/rules/manifest/primary-metric.ts';
import { finalModel } from '../../../../src/manifest/rules/manifest/final-model.ts';
import { splitNamed } from '../../../../src/manifest/rules/manifest/split-named.ts';
import { buildProject } from '../../../builders/project.ts';

const metric = (id: string, split = 'test') => ({ id, value: 0.5, split });
const findings = (blocks: Readonly<Record<string, unknown>>) =>
  references(buildProject('binary', blocks));

describe('the primary metric', () => {
  test.each([
    ['recall', ['accuracy', 'recall']],
    ['sensitivity', ['recall']],
    ['x-gap', ['x-gap']],
    ['recall', undefined],
  ])('%s is one of %j, or there is nothing to be one of', (primaryMetric, ids) => {
    expect(
      findings({
        evaluation: { primaryMetric, ...(ids ? { metrics: ids.map((id) => metric(id)) } : {}) },
      }),
    ).toEqual([]);
  });

  test.each([
    ['recal', ['recall'], 'Did you mean `recall`?'],
    ['accuracy', ['recall'], 'Use one of the names that exist, or add it.'],
    ['x-other', ['x-gap'], 'Use one of the names that exist, or add it.'],
  ])('%s is not one of %j', (primaryMetric, ids, help) => {
    expect(
      findings({ evaluation: { primaryMetric, metrics: ids.map((id) => metric(id)) } }),
    ).toMatchObject([
      {
        rule: 'manifest/reference',
        severity: 'error',
        place: { path: ['evaluation', 'primaryMetric'] },
        help,
      },
    ]);
  });
});

describe('the split of a metric', () => {
  const splits = {
    parts: [
      { name: 'train', n: 398 },
      { name: 'test', n: 171 },
    ],
  };

  test.each(['test', 'cv', 'production'])('%s is known', (split) => {
    expect(findings({ splits, evaluation: { metrics: [metric('recall', split)] } })).toEqual([]);
  });

  test('that no part has is told which parts there are', () => {
    const [finding] = findings({
      splits,
      baselines: [{ name: 'Majority class', metrics: [metric('recall', 'external')] }],
    });
    expect(finding).toMatchObject({
      rule: 'manifest/reference',
      place: { path: ['baselines', 0, 'metrics', 0, 'split'] },
    });
    expect(finding?.message).toContain('It has: train, test.');
  });

  test('is free while no parts are given', () => {
    expect(findings({ evaluation: { metrics: [metric('recall', 'external')] } })).toEqual([]);
  });
});

describe('the final model', () => {
  test('is one; a draft may not know it yet', () => {
    expect(
      findings({
        models: [
          { name: 'A', final: true },
          { name: 'B', final: false },
        ],
      }),
    ).toEqual([]);
    expect(findings({ models: [{ name: 'A' }] })).toEqual([]);
  });

  test('is never two', () => {
    expect(
      findings({
        models: [
          { name: 'A', final: true },
          { name: 'B', final: true },
        ],
      }),
    ).toMatchObject([
      { message: 'Exactly one model is final; here 2 are.', place: { path: ['models'] } },
    ]);
  });

  test('must be named to publish', () => {
    const draft = buildProject('binary', { models: [{ name: 'A' }] });
    const [finding] = references({
      ...draft,
      manifest: { ...draft.manifest, status: 'published' },
    });
    expect(finding?.message).toBe('Exactly one model is final; here none is.');
  });
});

function references(project: Project) {
  return [primaryMetric, splitNamed, finalModel].flatMap((rule) => rule.find(project));
}
