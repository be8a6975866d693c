import { describe, expect, test } from 'vitest';
import type { Fact } from '../../../src/facts/fact.ts';
import { leadingResult, tellResult } from '../../../src/claims/sentences/result.ts';
import { buildFact } from '../../builders/fact.ts';
import { publishedProject } from '../../builders/portfolio.ts';
import { told } from '../../builders/story.ts';

const metric = { id: 'recall', value: '0.9375', split: 'test', n: 64 };

/** The result bullet when the baseline has `value` and the result is changed as given. */
function bullet(
  value: string | undefined,
  result: object = {},
  blocks: object = {},
): string | undefined {
  const changed = { ...metric, ...result };
  const baseline = { ...metric, id: changed.id, split: changed.split, n: changed.n, value };
  const baselines = [
    {
      name: 'One-feature rule',
      kind: 'heuristic',
      metrics: [value === undefined ? { ...metric, id: 'f1' } : baseline],
    },
  ];
  const evaluation = { primaryMetric: changed.id, why: 'It counts.', metrics: [changed] };
  const models = [
    {
      name: 'Logistic regression',
      algorithm: 'Logistic regression',
      final: true,
      rationale: 'Small.',
    },
  ];
  return told(
    tellResult,
    publishedProject('tumours', {
      baselines,
      evaluation,
      models,
      tags: { domain: ['x'], skills: ['y'], frameworks: ['scikit-learn'] },
      ...blocks,
    }),
  );
}

describe('a result', () => {
  test('that is better is raised from the baseline', () => {
    expect(bullet('0.8125')).toBe(
      'Raised recall from 0.813 (one-feature rule) to 0.937 (95% CI 0.850 to 0.976) on 64 held-out samples of class malignant with logistic regression using scikit-learn',
    );
  });

  test('of which less is better is cut', () => {
    expect(bullet('0.3', { id: 'brier', value: '0.041' })).toMatch(
      /^Cut Brier score from 0.3 \(one-feature rule\) to 0.041 on 64 held-out samples with/,
    );
  });

  test('whose interval holds the baseline matches it', () => {
    expect(bullet('0.90625')).toMatch(
      /^Matched the recall of the baseline \(one-feature rule\): 0.937 \(95% CI 0.850 to 0.976\) against 0.906 on 64 held-out/,
    );
  });

  test('that is worse is measured, and says below or above', () => {
    expect(bullet('0.9375', { value: '0.5' })).toMatch(
      /^Measured recall of 0.500 .* below the baseline \(one-feature rule\) at 0.93[78], with logistic regression/,
    );
    expect(bullet('0.041', { id: 'brier', value: '0.3' })).toMatch(
      /^Measured Brier score of 0.3 on 64 held-out samples, above the baseline \(one-feature rule\) at 0.041, with/,
    );
  });

  test('without a baseline is reached', () => {
    expect(bullet(undefined)).toMatch(
      /^Reached recall of 0.937 \(95% CI 0.850 to 0.976\) on 64 held-out samples of class malignant, with logistic/,
    );
  });

  test('is not raised from nothing: a baseline at the worst value is only named', () => {
    expect(bullet('0')).toMatch(
      /^Reached recall of .*, against 0.000 for the baseline \(one-feature rule\), with logistic regression/,
    );
  });

  test('on training rows is never told', () => {
    expect(bullet('0.5', { split: 'train' })).toBeUndefined();
  });

  test('names every split as what it is', () => {
    expect(bullet('0.1', { split: 'validation', n: 80 })).toMatch(/ on 80 validation samples /);
    expect(bullet('0.1', { split: 'validation' })).not.toMatch(/held-out/);
    expect(bullet('0.1', { split: 'cv', n: 569, id: 'roc-auc' })).toMatch(
      / in cross-validation over 569 samples /,
    );
  });

  test('of a score that others made is evaluated, not raised', () => {
    const data = [{ ...publishedProject('x').manifest.data?.[0], role: ['external'] }];
    const splits = {
      strategy: 'none',
      parts: [{ name: 'external', n: 128, positives: 64 }],
      testUse: { timesEvaluated: 1, usedForSelection: false },
    };
    expect(bullet('0.5', { split: 'external' }, { data, splits })).toMatch(
      /^Evaluated logistic regression: recall of 0.937 .* on an external set of 64 samples.*, against 0.500 for the baseline/,
    );
  });

  test('of a team is told as a team’s', () => {
    expect(
      bullet('0.5', {}, { role: { title: 'Member', contribution: 'A part.', teamSize: 3 } }),
    ).toMatch(/ in a team$/);
  });
});

describe('a relative change', () => {
  const task = {
    type: 'tabular-regression',
    target: { name: 'progression', definition: 'Later', unit: 'points' },
  };

  test('stands between both ends for errors in a unit', () => {
    expect(bullet('58.31', { id: 'mae', value: '44.92' }, { task })).toMatch(
      /^Cut mean absolute error by 22%, from 58.3 points \(one-feature rule\) to 45.0 points on 64 held-out samples/,
    );
  });

  test('is left out where it would be nothing, or is a share of almost nothing', () => {
    expect(bullet('45.1', { id: 'mae', value: '44.92' }, { task })).not.toMatch(/%/);
    expect(bullet('0.04', { id: 'mae', value: '0.01' }, { task })).not.toMatch(/%/);
  });
});

test('without a marked headline the first compared result leads, never one from training', () => {
  const [train, plain, compared] = [
    buildFact({ id: 'a', split: 'train' }),
    buildFact({ id: 'b', baseline: undefined }),
    buildFact({ id: 'c' }),
  ];
  const leading = (...facts: Fact[]) =>
    leadingResult({ project: publishedProject('tumours'), facts })?.id;
  expect(leading(train, plain, compared)).toBe('c');
  expect(leading(train, plain)).toBe('b');
  expect(leading(train)).toBeUndefined();
  expect(leading(plain, { ...compared, headline: true })).toBe('c');
  const gap = buildFact({ id: 'd', kind: 'gap', headline: true });
  expect(leading(gap, compared, train)).toBe('c');
});
