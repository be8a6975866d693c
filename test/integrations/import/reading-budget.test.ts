import { expect, test } from 'vitest';
import { readingBudget } from '../../../integrations/import/reading-budget.ts';

test('a budget lasts until it is spent, and then counts each file it had nothing for once', () => {
  const budget = readingBudget(5e6);
  expect(budget.isSpentFor('a')).toBe(false);
  budget.spend(5e6);
  expect(budget.isSpentFor('b')).toBe(true);
  expect(budget.isSpentFor('b')).toBe(true);
  expect(budget.notes()).toEqual([
    {
      file: 'b',
      text: 'was not read: an import reads at most 5 MB. Import a folder inside this one.',
    },
  ]);
  expect(budget.isSpentFor('c')).toBe(true);
  expect(budget.notes()[0]?.text).toMatch(/^and 1 more were not read/);
});

test('a budget that lasts has nothing to say', () => {
  const budget = readingBudget(10);
  budget.spend(9);
  expect(budget.isSpentFor('a')).toBe(false);
  expect(budget.notes()).toEqual([]);
});
