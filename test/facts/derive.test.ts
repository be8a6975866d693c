import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { deriveFacts } from '../../src/facts/derive.ts';
import type { Fact } from '../../src/facts/fact.ts';
import { factText } from '../../src/facts/text.ts';
import { loadPortfolio } from '../../src/manifest/load-fs.ts';
import { publishedProject } from '../builders/portfolio.ts';

/** Facts of one project, by id, through the real loader. */
async function factsOf(manifest: string, evidence: object = {}): Promise<Map<string, Fact>> {
  const folder = mkdtempSync(join(tmpdir(), 'modelfolio-facts-'));
  mkdirSync(join(folder, 'projects/p1'), { recursive: true });
  writeFileSync(join(folder, 'portfolio.yaml'), 'schemaVersion: "1"\nname: A\nheadline: B\n');
  writeFileSync(join(folder, 'projects/p1/project.yaml'), manifest);
  writeFileSync(join(folder, 'projects/p1/m.json'), JSON.stringify(evidence));
  const { portfolio, findings } = await loadPortfolio(folder);
  rmSync(folder, { recursive: true });
  const [project] = portfolio?.projects ?? [];
  if (!project) throw new Error(findings.map((finding) => finding.message).join('\n'));
  const facts = deriveFacts(project);
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  expect(byId.size, 'no two facts share an id').toBe(facts.length);
  return byId;
}

const BINARY = `schemaVersion: "1"
title: T
task: { type: tabular-classification, target: { positiveClass: ill, classes: [ill, well] } }
splits: { parts: [{ name: train, n: 398 }, { name: test, n: 171, positives: 64 }] }
baselines:
  - { name: Majority class, kind: majority, metrics: [{ id: accuracy, value: 0.626, split: test }] }
  - { name: One rule, kind: heuristic, metrics: [{ id: accuracy, value: 0.906, split: test }] }
evaluation:
  primaryMetric: recall
  threshold: { value: 0.5 }
  metrics:
    - { id: accuracy_score, value: 0.95, split: test }
    - { id: recall, value: 0.90, split: train, n: 200 }
    - { id: recall, value: "0.9375", split: test, positiveClass: ill, threshold: 0.5 }
    - { id: roc-auc, value: 0.9917, split: test, from: { file: m.json, pointer: /auc } }
  confusion: { labels: [ill, well], counts: [[60, 4], [4, 103]] }
`;

describe('a binary classifier', () => {
  const facts = factsOf(BINARY, { auc: 0.99168 });
  const fact = async (id: string) => (await facts).get(id) ?? expect.fail(`no fact ${id}`);

  test('has the primary metric on the most telling split as its headline', async () => {
    expect(
      [...(await facts).values()]
        .filter((candidate) => candidate.headline)
        .map((candidate) => candidate.id),
    ).toEqual(['p1/recall/test']);
  });

  test('has its rates recomputed from the counts, with Wilson intervals', async () => {
    const recall = await fact('p1/recall/test');
    expect(recall).toMatchObject({
      value: 60 / 64,
      counts: { k: 60, n: 64 },
      evidence: { level: 'recomputed' },
      interval: { method: 'wilson', level: 0.95 },
    });
    expect(factText(recall)).toBe('0.937 (95% CI 0.850 to 0.976), test, 60 of 64 positives');
  });

  test('gets the rates nobody wrote down, derived from the matrix', async () => {
    expect(await fact('p1/specificity/test')).toMatchObject({
      value: 103 / 107,
      derivedFrom: ['evaluation.confusion.counts'],
      place: { line: 16 },
    });
  });

  test('is compared with its toughest baseline, as far as the interval allows', async () => {
    expect((await fact('p1/accuracy/test')).baseline).toMatchObject({
      name: 'One rule',
      verdict: 'better',
      fact: 'p1/baseline/one-rule/accuracy/test',
    });
  });

  test('keeps a pointed-at number with its file, pointer and hash', async () => {
    const auc = await fact('p1/roc-auc/test');
    expect(auc).toMatchObject({
      value: 0.9917,
      decimals: 4,
      n: 171,
      evidence: {
        level: 'imported',
        file: 'projects/p1/m.json',
        pointer: '/auc',
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    });
    expect(auc.interval?.method).toBe('hanley-mcneil');
  });

  test('remembers where each number stands', async () => {
    expect((await fact('p1/roc-auc/test')).place).toMatchObject({
      file: 'projects/p1/project.yaml',
      line: 15,
      column: 29,
    });
  });
});

describe('a regression', () => {
  const manifest = (value: string) => `schemaVersion: "1"
title: T
task: { type: tabular-regression, target: { unit: points } }
splits: { parts: [{ name: test, n: 111 }] }
baselines: [{ name: Mean, kind: mean, metrics: [{ id: mae, value: 58.31, split: test }] }]
evaluation:
  primaryMetric: mae
  metrics: [{ id: mae, value: ${value}, split: test, ci: { low: 38.51, high: 51.79, method: bootstrap-percentile } }]
`;

  test('is rounded toward the worse side, its interval outward, its baseline to nearest', async () => {
    const facts = await factsOf(manifest('44.917'));
    expect(factText(facts.get('p1/mae/test') ?? expect.fail())).toBe(
      '45.0 points (95% CI 38.5 to 51.8), test, n = 111; baseline: Mean, 58.3 points',
    );
  });

  test.each([
    ['44.9', 'better'],
    ['61.0', 'worse'],
    ['58.31', 'equal'],
  ])('%s against 58.31 is %s', async (value, verdict) => {
    const facts = await factsOf(manifest(value).replace(/, ci: .*? }/, ''));
    expect(facts.get('p1/mae/test')?.baseline?.verdict).toBe(verdict);
  });
});

test('metrics at k are told apart and named by their k, wherever it is written', async () => {
  const facts = await factsOf(`schemaVersion: "1"
title: T
task: { type: tabular-classification }
evaluation:
  metrics:
    - { id: recall@10, value: 0.5, split: test }
    - { id: recall-at-k, k: 5, value: 0.4, split: test }
    - { id: recall_at_k, value: 0.3, split: validation }
`);
  const named = [...facts.values()].filter(({ kind }) => kind === 'result');
  expect(named.map(({ id, metric, name }) => [id, metric, name])).toEqual([
    ['p1/recall-at-k/test/at-10', 'recall-at-k', 'Recall at 10'],
    ['p1/recall-at-k/test/at-5', 'recall-at-k', 'Recall at 5'],
    ['p1/recall-at-k/validation', 'recall-at-k', 'Recall at k'],
  ]);
});

describe('rows of groups', () => {
  const GROUPS = `schemaVersion: "1"
title: T
task: { type: tabular-classification, target: { positiveClass: yes-class } }
fairness:
  split: external
  groups:
    - { attribute: race, group: African-American, n: 3696, tp: 1369, fp: 805, tn: 990, fn: 532 }
    - { attribute: race, group: Nobody positive, n: 10, tp: 0, fp: 1, tn: 9, fn: 0 }
`;

  test('become rates with intervals; published COMPAS counts give the published rate', async () => {
    const facts = await factsOf(GROUPS);
    const fpr = facts.get('p1/group/race/african-american/fpr');
    expect(fpr?.value).toBeCloseTo(0.448468, 6);
    expect(fpr).toMatchObject({
      of: 'race: African-American',
      split: 'external',
      direction: 'none',
      derivedFrom: ['fairness.groups[0]'],
    });
  });

  test('an undefined rate is absent, never 0', async () => {
    expect((await factsOf(GROUPS)).has('p1/group/race/nobody-positive/recall')).toBe(false);
  });
});

test('facts about running are worse when larger', async () => {
  const facts = await factsOf(`schemaVersion: "1"
title: T
task: { type: tabular-regression }
models: [{ name: M, final: true, artifact: { format: pickle, sizeBytes: 2066 } }]
deployment: { performance: { latencyMs: { p50: 0.2613 }, n: 500 }, cost: { amount: 0.40, currency: USD, per: 1k } }
framing: { impact: { statement: x, value: 12, unit: hours per week, method: estimated } }
`);
  const text = (id: string) => factText(facts.get(id) ?? expect.fail(id));
  expect(text('p1/deployment/latency-p50')).toBe('0.262 ms, n = 500');
  expect(text('p1/model/size')).toBe('2.07 kB');
  expect(text('p1/deployment/cost')).toBe('0.40 USD');
  expect(text('p1/impact')).toBe('12 hours per week');
});

test('derives a project once, however many ask', () => {
  const project = publishedProject('tumours');
  expect(deriveFacts(project)).toBe(deriveFacts(project));
  expect(deriveFacts({ ...project })).not.toBe(deriveFacts(project));
});
