import fc from 'fast-check';
import type { Project } from '../../src/manifest/portfolio.ts';
import { publishedProject } from './portfolio.ts';

const share = fc.integer({ min: 0, max: 1000 }).map((value) => String(value / 1000));
const label = fc.constantFrom(
  'Logistic regression',
  'ResNet50',
  'XGBoost',
  'Random forest, 300 trees',
  'Robust regression',
  'Our state of the art model',
  'GPT-4o → 2',
  'A model with a long name that goes on and on for as long as it may',
);
const split = fc.constantFrom('train', 'validation', 'test', 'external', 'cv', 'production');
const reported = fc
  .record({
    id: fc.constantFrom('recall', 'precision', 'roc-auc', 'brier', 'fpr', 'f1'),
    value: share,
    split,
  })
  .chain((metric) =>
    fc
      .constantFrom(undefined, 17, 64, 7214)
      .map((n) => (n === undefined ? metric : { ...metric, n })),
  );
const group = fc
  .tuple(
    fc.constantFrom('Female', 'Male', '25 - 45'),
    fc.integer({ min: 1, max: 90 }),
    fc.integer({ min: 1, max: 90 }),
  )
  .map(([name, tp, fp]) => ({
    attribute: 'Sex',
    group: name,
    n: tp + fp + 60,
    tp,
    fp,
    tn: 40,
    fn: 20,
  }));

/** Published projects of all shapes: results better and worse than their baseline, hostile names, teams. */
export const anyProject: fc.Arbitrary<Project> = fc
  .record({
    results: fc.array(reported, { minLength: 1, maxLength: 5 }),
    rivals: fc.array(fc.tuple(label, fc.array(reported, { minLength: 1, maxLength: 3 })), {
      maxLength: 3,
    }),
    baseline: fc.option(share, { freq: 3 }),
    model: label,
    groups: fc.array(group, { maxLength: 3 }),
    ongoing: fc.boolean(),
    team: fc.integer({ min: 1, max: 9 }),
    kind: fc.constantFrom('none', 'api', 'batch'),
    latency: fc.constantFrom({}, { p50: 0.26 }, { p95: 41.5, p99: 120 }),
    rows: fc.integer({ min: 1, max: 9_999_999 }),
    unit: fc.constantFrom('sample', 'query', '5-minute window', 'person'),
  })
  .map((parts) => {
    const base = publishedProject('base').manifest;
    const alternatives = parts.rivals.map(([name, metrics]) => ({
      name,
      metrics,
      reasonRejected: 'Larger.',
    }));
    return publishedProject('base', {
      dates: {
        started: '2026-05',
        updated: '2026-11',
        ...(parts.ongoing ? {} : { completed: '2026-07' }),
      },
      role: { title: 'Author', contribution: 'All.', teamSize: parts.team },
      data: [{ ...base.data?.[0], unit: parts.unit, size: { rows: parts.rows } }],
      evaluation: {
        primaryMetric: parts.results[0]?.id,
        why: 'It counts.',
        metrics: parts.results,
      },
      baselines: [
        {
          name: 'Rule of 3',
          kind: 'heuristic',
          metrics: parts.results.map((metric) => ({
            ...metric,
            value: parts.baseline ?? metric.value,
          })),
        },
      ],
      models: [{ ...base.models?.[0], name: parts.model, alternatives }],
      fairness: { applicable: true, split: 'test', groups: parts.groups },
      deployment: {
        kind: parts.kind,
        reason: 'Asked for.',
        url: 'https://demo.example.org',
        performance: { latencyMs: parts.latency, measuredOn: '2 CPU cores', n: 500 },
        cost: { amount: 3, currency: 'EUR', per: '1k' },
      },
    });
  });
