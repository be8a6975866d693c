import { describe, expect, test } from 'vitest';
import { comparisonText, composeMetric } from '../../src/site/metric.ts';
import { buildFact } from '../builders/fact.ts';

const baseline = buildFact().baseline;
const judged = (verdict: 'better' | 'equal' | 'worse') =>
  buildFact({ baseline: baseline && { ...baseline, verdict } });

describe('composeMetric', () => {
  test('carries value, interval, rows, baseline and the way to the source', () => {
    expect(composeMetric(buildFact(), '/base/projects/tumours/')).toMatchObject({
      name: 'Recall',
      number: '0.937',
      interval: '95% CI 0.850 to 0.976',
      rows: 'test, 60 of 64 positives',
      baseline: 'Baseline: One-feature rule, 0.813',
      muted: false,
      missing: [],
      note: { href: '/base/projects/tumours/#src-tumours-recall-test' },
    });
  });

  test('turns grey when the result does not beat its baseline', () => {
    expect([judged('equal'), judged('worse')].map((fact) => composeMetric(fact, '').muted)).toEqual(
      [true, true],
    );
  });

  test('names what is missing', () => {
    const bare = buildFact({
      interval: undefined,
      baseline: undefined,
      counts: undefined,
      n: undefined,
    });
    expect(composeMetric(bare, '').missing).toEqual(['Interval missing', 'Baseline missing']);
  });

  test('asks neither interval nor baseline of a latency', () => {
    const latency = buildFact({
      kind: 'latency',
      unit: 'ms',
      value: 0.262,
      direction: 'lower',
      interval: undefined,
      baseline: undefined,
      range: [0, null],
    });
    expect(composeMetric(latency, '')).toMatchObject({ number: '0.262', unit: 'ms', missing: [] });
  });

  test('says when lower is better', () =>
    expect(composeMetric(buildFact({ direction: 'lower' }), '').unit).toBe('lower is better'));
});

describe('comparisonText', () => {
  test('has one sentence for each verdict', () => {
    expect([judged('better'), judged('equal'), judged('worse')].map(comparisonText)).toEqual([
      'Baseline: One-feature rule, 0.813',
      'Not distinguishable from One-feature rule, 0.813',
      'Not better than One-feature rule, 0.813',
    ]);
  });

  test('is empty without a baseline', () =>
    expect(comparisonText(buildFact({ baseline: undefined }))).toBe(''));
});
