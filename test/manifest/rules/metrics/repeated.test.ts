import { expect, test } from 'vitest';
import { repeated } from '../../../../src/manifest/rules/metrics/repeated.ts';
import { buildProject } from '../../../builders/project.ts';

const recall = { id: 'recall', value: 0.9, split: 'test' };
const findings = (metrics: readonly object[], more: Readonly<Record<string, unknown>> = {}) =>
  repeated.find(buildProject('binary', { evaluation: { metrics }, ...more }));

test.each([
  ['splits', { split: 'train' }],
  ['cut-offs', { threshold: 0.1 }],
  ['averages', { average: 'macro' }],
  ['data sets', { dataset: 'WDBC' }],
])('one metric on two %s is two numbers', (_, change) => {
  expect(findings([recall, { ...recall, ...change }])).toEqual([]);
});

test('a result and a baseline may report one metric', () => {
  expect(
    findings([recall], {
      baselines: [
        { name: 'A', metrics: [recall] },
        { name: 'B', metrics: [recall] },
      ],
    }),
  ).toEqual([]);
});

test('the second of two values for one metric is told', () => {
  expect(findings([recall, { ...recall, value: 0.8 }])).toMatchObject([
    {
      rule: 'metrics/repeated',
      severity: 'error',
      place: { path: ['evaluation', 'metrics', 1, 'id'] },
      message: '`recall` on test is given twice.',
    },
  ]);
});

test('two names of one metric are one metric', () => {
  expect(findings([recall, { ...recall, id: 'sensitivity' }])).toMatchObject([
    { message: '`sensitivity` on test is given twice.' },
  ]);
});
