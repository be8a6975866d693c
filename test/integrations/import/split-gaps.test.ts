import { expect, test } from 'vitest';
import { splitGapsFilled } from '../../../integrations/import/split-gaps.ts';
import type { DraftField, DraftValue } from '../../../src/drafts/draft.ts';

const field = (value: DraftValue): DraftField => ({
  path: ['evaluation'],
  value,
  from: { file: 'a.json', how: 'x' },
});
const values = (value: DraftValue, split?: 'test') =>
  splitGapsFilled([field(value)], split).map((filled) => filled.value);

test('fills open splits at any depth, in lists too, and leaves stated ones', () => {
  const metrics: DraftValue = [{ id: 'accuracy', split: '?' }, { split: 'train' }];
  const task = { name: 'riddles', metrics };
  expect(values({ split: '?', tasks: [task] }, 'test')).toEqual([
    {
      split: 'test',
      tasks: [
        { name: 'riddles', metrics: [{ id: 'accuracy', split: 'test' }, { split: 'train' }] },
      ],
    },
  ]);
});

test('leaves gaps of other keys, and all where the author named no rows', () => {
  expect(values({ role: '?', split: '?' }, 'test')).toEqual([{ role: '?', split: 'test' }]);
  expect(values({ split: '?' })).toEqual([{ split: '?' }]);
});
