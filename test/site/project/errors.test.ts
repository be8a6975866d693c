import { expect, test } from 'vitest';
import { errorsSection } from '../../../src/site/project/errors.ts';
import { answersOf, blockOf, buildSource } from '../../builders/site.ts';

const evaluation = {
  primaryMetric: 'recall',
  why: 'x',
  metrics: [{ id: 'recall', value: '0.9375', split: 'test', n: 64 }],
  errorAnalysis: [
    {
      category: 'Small',
      count: 1,
      example: 'Row <40>',
      hypothesis: 'They look *benign*.',
      action: 'Look twice.',
    },
    { category: 'Other', count: 3 },
  ],
};

test('adds up the rows and says where', () => {
  expect(blockOf(errorsSection(buildSource({ evaluation })), 'lead').html).toBe(
    '2 kinds of errors, 4 rows in all among test rows.',
  );
});

test('tells example, reason and what follows', () => {
  expect(answersOf(errorsSection(buildSource({ evaluation })))).toEqual([
    'Small: <b>1 row.</b> Example: Row &lt;40&gt;. They look <em>benign</em>. <span class="mut">What follows:</span> Look twice.',
    'Other: <b>3 rows.</b>',
  ]);
});

test('is nothing without an analysis', () => expect(errorsSection(buildSource())).toBeUndefined());
