import { expect, test } from 'vitest';
import { derivedSpan, factSpan, name, words } from '../../../src/claims/span.ts';
import {
  boundNumber,
  countedNumbers,
  numbersOf,
  ownNumbers,
} from '../../../src/reports/ledger/numbers.ts';
import { buildFact } from '../../builders/fact.ts';
import { publishedProject } from '../../builders/portfolio.ts';

const project = publishedProject('tumours');
const result = buildFact();
const baseline = buildFact({
  id: 'tumours/recall/test/one-feature',
  kind: 'baseline',
  value: 0.8125,
});
const source = { project, facts: [result, baseline] };

test('binds each number to its fact, and a baseline to its own', () => {
  const spans = [
    words('Raised recall of '),
    name('ResNet50'),
    words(' from '),
    factSpan(result, 'baseline-value'),
    words(' to '),
    factSpan(result),
    words(' by '),
    derivedSpan('relative', [result, baseline]),
  ];
  expect(numbersOf({ project: 'tumours', kind: 'result', spans }, source)).toEqual([
    { text: '0.813', part: 'value', facts: [baseline.id], backing: 'reproducible' },
    { text: '0.937', part: 'value', facts: [result.id], backing: 'reproducible' },
    {
      text: '15%',
      part: 'relative change',
      facts: [result.id, baseline.id],
      backing: 'reproducible',
    },
  ]);
});

test('a sentence of the author’s own has stated numbers and no fact', () =>
  expect(
    numbersOf(
      { project: 'tumours', kind: 'result', spans: [name('Cut 1,200 hours to 3.')] },
      source,
    ),
  ).toEqual(ownNumbers('1,200 and 3')));

test('is as weak as the weakest fact behind it', () => {
  const read = buildFact({ evidence: { level: 'imported', file: 'a.json' } });
  expect(boundNumber('2', { part: 'ratio', facts: [read, baseline], project }).backing).toBe(
    'reproducible',
  );
  expect(boundNumber('2', { part: 'ratio', facts: [read], project }).backing).toBe('verified');
});

test('counts are marked as such', () =>
  expect(countedNumbers('8 projects').map(({ backing }) => backing)).toEqual(['counted']));
