import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/findings/finding.ts';
import { MANIFEST_RULES, applyRules } from '../../src/manifest/rules.ts';
import type { ManifestRule } from '../../src/manifest/rules/rule.ts';
import { buildProject } from '../builders/project.ts';
import { buildRuleProject } from '../builders/rule-project.ts';

/** Findings that go by the name of a remark about the manifest as a whole. */
const NAMED_ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  'metrics/block-range': ['manifest/percentage'],
  'metrics/range': ['manifest/percentage'],
};

/** What a remark never says of an author. */
const ACCUSING =
  /\bwrong\b(?! answer)|\b(?:cheat|cheating|fake|faked|lie|lied|lying|manipulated)\b|\bfalse\b(?! (?:positive|negative|alarm))/i;

/** Passes the schema and yet fits nothing. */
const HOSTILE = [
  `splits: { parts: [{ name: test, n: 5, positives: 900 }] }
evaluation: { metrics: [{ id: recall, value: 0.9, split: test, ci: { low: 0.1, high: 1, level: 1, method: wilson } }, { id: precision, value: 0.5, split: test }, { id: f1, value: 1e300, split: test }] }`,
  `splits: { parts: [{ name: test, n: 1000000000000, positives: 0 }] }
evaluation: { metrics: [{ id: recall, value: 0, split: test, stderr: 0 }, { id: accuracy, value: 1, split: test, stderr: 1e-300 }] }`,
  `evaluation:
  confusion: { labels: [ill, well], counts: [[0, 0], [0, 0]] }
  classReport: { rows: [{ label: ill, precision: 7, recall: -1, f1: 0, support: 0 }, { label: well, support: 0 }] }
  metrics: [{ id: recall, value: 0, split: test }, { id: mcc, value: 0, split: test }]`,
  `evaluation:
  confusion: { labels: [a, b], counts: [[1, 2, 3], [4, 5]] }
  classReport: { rows: [{ label: ill, precision: 7, recall: 0.5, support: 3 }, { label: well, recall: 0.2, support: 1000000000000 }] }
  crossValidation: { metric: recall, k: 2, scores: [1e308, 1e308], mean: 0, sd: 0 }`,
];

test('every rule in the folder is in the list, sorted', () => {
  const root = new URL('../../src/manifest/rules/', import.meta.url);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && file !== 'rule.ts')
    .map((file) => file.replaceAll('\\', '/').replace('.ts', ''));
  expect(MANIFEST_RULES.map((rule) => rule.id)).toEqual(files.sort());
});

describe.each(MANIFEST_RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test('says in a sentence what holds, and has examples', () => {
    expect(rule.holds).toMatch(/^\S.*\.$/);
    expect(rule.good.length).toBeGreaterThan(0);
    expect(rule.bad.length).toBeGreaterThan(0);
  });

  test.each(rule.good)('has nothing to say about %s', async (example) => {
    expect(rule.find(await buildRuleProject(example))).toEqual([]);
  });

  test.each(rule.bad)('remarks on %s', async (example) => {
    const project = await buildRuleProject(example);
    const findings = rule.find(project);
    expect(findings.length).toBeGreaterThan(0);
    for (const finding of findings) {
      expect(nameFits(finding, rule)).toBe(true);
      expect(finding.place).toMatchObject({ file: project.tree.file });
      expect(finding.place.line).toBeGreaterThan(0);
      expect(finding.help).toMatch(/\S/);
      expect(finding.message).not.toMatch(ACCUSING);
    }
  });
});

test('no rule throws on what another rule is about', async () => {
  const examples = MANIFEST_RULES.flatMap(({ good, bad }) => [...good, ...bad]);
  const projects = await Promise.all([...examples, ...HOSTILE].map(buildRuleProject));
  for (const project of projects) expect(() => applyRules(project)).not.toThrow();
});

test('all rules remark on one project at once', () => {
  const metrics = [
    { id: 'recall', value: 93, split: 'test' },
    { id: 'recal', value: 0.5, split: 'test' },
  ];
  const project = buildProject('binary', { evaluation: { primaryMetric: 'accuracy', metrics } });
  expect(applyRules(project).map(({ rule }) => rule)).toEqual([
    'manifest/reference',
    'manifest/percentage',
    'metrics/unknown',
  ]);
  expect(applyRules(buildProject('binary'))).toEqual([]);
});

function nameFits({ rule: name }: Finding, { id }: ManifestRule): boolean {
  const area = id.slice(0, id.indexOf('/') + 1);
  return name.startsWith(area) || (NAMED_ELSEWHERE[id] ?? []).includes(name);
}
