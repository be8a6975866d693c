import { expect, test } from 'vitest';
import { derivedSpan, factSpan, name, words } from '../../src/claims/span.ts';
import { claimText, countWords, spanText } from '../../src/claims/text.ts';
import { buildFact } from '../builders/fact.ts';

const fact = buildFact();

test('a claim reads as one line with single spaces', () => {
  const claim = {
    project: 'tumours',
    kind: 'result',
    spans: [words('Raised '), name('recall'), words('  to '), factSpan(fact), words(' ')],
  } as const;
  expect(claimText(claim)).toBe('Raised recall to 0.937');
  expect(countWords(claim)).toBe(4);
});

test('a claim without spans has no words', () => {
  expect(countWords({ project: 'tumours', kind: 'result', spans: [] })).toBe(0);
});

test('derived numbers are made by the formula they name', () => {
  const baseline = buildFact({ value: 0.8125 });
  expect(spanText(derivedSpan('relative', [fact, baseline]))).toBe('15%');
});
