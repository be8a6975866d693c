import { expect, test } from 'vitest';
import { deploymentSection } from '../../../src/site/project/deployment.ts';
import { answersOf, blockOf, buildSource, sourceOf } from '../../builders/site.ts';

test('a study opens with its reason', () =>
  expect(blockOf(deploymentSection(buildSource()), 'lead').html).toBe('A study.'));

test('gives speed with its conditions, and size', () => {
  const answers = answersOf(deploymentSection(buildSource()));
  expect(answers[0]).toMatch(
    /^Speed: median latency 0\.262 ms, 95th percentile 0\.281 ms \(n = 500.*, 2 CPU cores, one sample per call\)$/,
  );
  expect(answers[1]).toMatch(/^Saved model: 2\.0\d kB$/);
});

test('marks an address that nobody checked', () => {
  const section = deploymentSection(sourceOf('churn'));
  expect(blockOf(section, 'lead').html).toBe('Runs behind an API.');
  expect(answersOf(section)[0]).toBe(
    'Address: [Not checked] <a href="https://churn.example.org" rel="external noopener">churn.example.org</a>',
  );
});

test('is nothing while a draft does not say', () =>
  expect(
    deploymentSection(buildSource({ status: 'draft', deployment: undefined })),
  ).toBeUndefined());
