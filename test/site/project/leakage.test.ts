import { expect, test } from 'vitest';
import { leakageBlock } from '../../../src/site/project/leakage.ts';
import { buildSource } from '../../builders/site.ts';

test('counts the questions that were looked into and keeps the others in sight', () => {
  const block = leakageBlock(buildSource(), {
    separateTestSet: { answer: 'yes-checked', how: 'Held *out*.', count: 1 },
    temporalOrder: { answer: 'not-checked' },
  });
  expect(block).toEqual({
    kind: 'more',
    summary: 'Leakage: 1 of 8 questions checked',
    items: [
      {
        term: 'Test part never seen in training?',
        html: '<b>Yes, checked.</b> Held <em>out</em>. 1 row.',
      },
      { term: 'Training before testing in time?', html: '', chip: 'Not checked' },
    ],
  });
});

test('is nothing without answers', () => expect(leakageBlock(buildSource(), {})).toBeUndefined());
