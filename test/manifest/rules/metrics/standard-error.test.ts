import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { standardError } from '../../../../src/manifest/rules/metrics/standard-error.ts';
import { buildProject } from '../../../builders/project.ts';

const findings = (metric: object) =>
  standardError.find(
    buildProject('language', {
      evaluation: { metrics: [{ id: 'accuracy', split: 'test', ...metric }] },
    }),
  );

// Results of Pythia 70M, zero-shot, as published in its repository (EleutherAI, Apache-2.0).
describe('a published accuracy and its standard error', () => {
  test.each([
    [0.36538461538461536, 0.0474473339327792],
    [0.21044546850998463, 0.015988369488888737],
    [0.18455268775470599, 0.00540468283118203],
  ])('%d with %d implies a whole number of rows', (value, stderr) => {
    expect(findings({ value, stderr })).toEqual([]);
  });

  test('with a digit changed implies none', () => {
    const [finding] = findings({ value: 0.36538461538461536, stderr: 0.0473473339327792 });
    expect(finding?.message).toMatch(/implies 104\.4\d rows/);
  });

  test.each([
    ['n − 1', 104, 0],
    ['n', 103, 0],
    ['neither', 105, 1],
  ])('may have been divided by %s: %i rows', (_, n, remarks) => {
    const metric = { value: 0.36538461538461536, stderr: 0.0474473339327792, n };
    expect(findings(metric)).toHaveLength(remarks);
  });
});

const SAMPLE = fileURLToPath(
  new URL(
    '../../../../../shared/samples/EleutherAI__pythia__Apache-2.0/evals/pythia-v1/pythia-70m/zero-shot/70m_step143000.json',
    import.meta.url,
  ),
);
const missing = existsSync(SAMPLE) ? '' : ' (skipped: the samples are not here)';

test.skipIf(missing !== '')(`every task of a published file passes${missing}`, () => {
  const file: unknown = JSON.parse(readFileSync(SAMPLE, 'utf8'));
  const tasks = Object.values(
    (file as { results: Record<string, Record<string, number>> }).results,
  );
  const pairs = tasks.flatMap(({ acc, acc_stderr }) =>
    acc === undefined || acc_stderr === undefined ? [] : [{ value: acc, stderr: acc_stderr }],
  );
  expect(pairs.length).toBeGreaterThan(50);
  expect(pairs.flatMap(findings)).toEqual([]);
});
