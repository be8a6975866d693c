import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fact } from '../../src/facts/fact.ts';
import { derivedText, factText } from '../../src/facts/text.ts';
import type { FactForm } from '../../src/facts/text.ts';

const RECALL: Fact = {
  id: 'p/recall/test',
  project: 'p',
  kind: 'result',
  metric: 'recall',
  name: 'Recall',
  value: 60 / 64,
  unit: 'fraction',
  direction: 'higher',
  range: [0, 1],
  split: 'test',
  n: 64,
  counts: { k: 60, n: 64 },
  interval: { low: 0.85, high: 0.9754, level: 0.95, method: 'wilson' },
  baseline: {
    fact: 'p/b',
    name: 'One rule',
    value: 0.8125,
    decimals: 4,
    difference: 0.125,
    verdict: 'better',
  },
  evidence: { level: 'recomputed' },
  place: { file: 'f', line: 1, column: 1, length: 1, path: [] },
  derivedFrom: [],
};

describe('a fact in characters', () => {
  test.each<[FactForm, string]>([
    ['full', '0.937 (95% CI 0.850 to 0.976), test, 60 of 64 positives; baseline: One rule, 0.813'],
    ['value', '0.937'],
    ['number', '0.937'],
    ['unit', ''],
    ['interval', '95% CI 0.850 to 0.976'],
    ['rows', 'test, 60 of 64 positives'],
    ['counts', '60 of 64'],
    ['baseline', 'One rule, 0.813'],
    ['baseline-value', '0.813'],
  ])('%s', (form, text) => {
    expect(factText(RECALL, form)).toBe(text);
  });

  test('gives the chance level of a gap whole and in its two parts, rounded up', () => {
    const gap: Fact = { ...RECALL, kind: 'gap', chance: { median: 0.0113, p95: 0.0331 } };
    const forms: FactForm[] = ['chance', 'chance-median', 'chance-limit'];
    expect(forms.map((form) => factText(gap, form))).toEqual([
      '0.012 half of the time, up to 0.034 in 95 of 100',
      '0.012',
      '0.034',
    ]);
    expect(forms.map((form) => factText(RECALL, form))).toEqual(['', '', '']);
  });

  test('says nothing where it knows nothing', () => {
    const { interval: _, baseline: __, counts: ___, n: ____, split: _____, ...bare } = RECALL;
    expect(factText(bare)).toBe('0.937');
    expect(factText(bare, 'interval')).toBe('');
  });

  test('never flatters: what is printed is never better than what was measured', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom('higher', 'lower'),
        (value, direction) => {
          const printed = Number(factText({ ...RECALL, value, direction }, 'number'));
          return direction === 'higher' ? printed <= value : printed >= value;
        },
      ),
    );
  });
});

describe('two facts in one number', () => {
  const other: Fact = { ...RECALL, value: 0.8125 };

  test('is a difference, a relative change or a ratio, never made larger by rounding', () => {
    expect(derivedText('difference', [RECALL, other])).toBe('0.125');
    expect(derivedText('relative', [RECALL, other])).toBe('15%');
    expect(
      derivedText('ratio', [
        { ...RECALL, value: 10.8413 },
        { ...RECALL, value: 0.2613 },
      ]),
    ).toBe('41.4 times');
  });
});
