import { expect, test } from 'vitest';
import { exactMetrics } from '../../src/exports/exact-metrics.ts';
import { publishedProject } from '../builders/portfolio.ts';
import { inputOf, showcaseInputs } from './export-input.ts';

test('values are as written, each with its fact', () => {
  const { project, facts } = inputOf(publishedProject('tumours'));
  expect(
    exactMetrics(project, facts).map(({ metric, fact }) => [metric.id, metric.value, fact?.id]),
  ).toEqual([
    ['recall', 0.9375, 'tumours/recall/test'],
    ['roc-auc', 0.9916, 'tumours/roc-auc/test'],
  ]);
});

test('tasks of other models, baselines and alternatives are left out', async () => {
  const input = (await showcaseInputs()).find(
    ({ project }) => project.id === 'tiny-language-models',
  );
  if (!input) throw new Error('The showcase has changed.');
  const owners = exactMetrics(input.project, input.facts).flatMap(({ owner }) => owner ?? []);
  expect(owners.length).toBeGreaterThan(3);
  expect(owners.filter((owner) => /Pythia (?:70|160)M/.test(owner))).toEqual([]);
});
