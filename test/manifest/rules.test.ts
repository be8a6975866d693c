import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MANIFEST_RULES, applyRules } from '../../src/manifest/rules.ts';
import { buildProject } from '../builders/project.ts';

test('every rule in the folder is in the list', () => {
  const files = readdirSync(new URL('../../src/manifest/rules/', import.meta.url)).filter(
    (file) => file !== 'rule.ts',
  );
  const names = files.map((file) =>
    file.replace('.ts', '').replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
  );
  expect(MANIFEST_RULES.map((rule) => rule.name)).toEqual(names.sort());
});

test('all rules remark on one project at once', () => {
  const metrics = [
    { id: 'recall', value: 93, split: 'test' },
    { id: 'recal', value: 0.5, split: 'test', evidence: { level: 'imported' } },
  ];
  const project = buildProject('binary', { evaluation: { primaryMetric: 'accuracy', metrics } });
  expect(applyRules(project).map(({ rule }) => rule)).toEqual([
    'evidence/overstated-level',
    'metrics/unknown',
    'manifest/percentage',
    'manifest/reference',
  ]);
  expect(applyRules(buildProject('binary'))).toEqual([]);
});
