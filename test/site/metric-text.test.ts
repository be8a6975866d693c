import { expect, test } from 'vitest';
import { metricContext, metricNumber } from '../../src/site/metric-text.ts';
import { composeMetric } from '../../src/site/metric.ts';
import { buildFact } from '../builders/fact.ts';

const metric = composeMetric(buildFact(), '');

test.each([
  ['', '0.5', []],
  ['ppmv', '0.5 ppmv', []],
  ['ppmv, lower is better', '0.5 ppmv', ['lower is better']],
  ['lower is better', '0.5', ['lower is better']],
])('with %j beside it the number is %j', (unit, number, direction) => {
  const given = {
    ...metric,
    number: '0.5',
    unit,
    interval: '',
    rows: '',
    baseline: '',
    missing: [],
  };
  expect(metricNumber(given)).toBe(number);
  expect(metricContext(given)).toEqual(direction);
});

test('says what stands around a number in the order of the page', () => {
  const given = {
    ...metric,
    unit: 'ms, lower is better',
    interval: '95% CI 1 to 2',
    rows: 'test, n = 3',
    baseline: 'Baseline: x, 4',
    missing: ['Interval missing'],
  };
  expect(metricContext(given)).toEqual([
    'lower is better',
    '95% CI 1 to 2',
    'test, n = 3',
    'Baseline: x, 4',
    'Interval missing',
  ]);
});
