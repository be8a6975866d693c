import { expect, test } from 'vitest';
import { deriveFacts } from '../../../src/facts/derive.ts';
import { headlineWords, levelCounts, typedNumbers } from '../../../src/site/readiness/backing.ts';
import { buildCheck } from '../../builders/check.ts';
import { publishedProject } from '../../builders/portfolio.ts';

const tumours = publishedProject('tumours');
const facts = deriveFacts(tumours);

test('counts every number once, by how well it is backed', () => {
  const levels = levelCounts(facts);
  expect(levels.reduce((sum, { count }) => sum + count, 0)).toBe(facts.length);
  expect(levels[0]).toMatchObject({ level: 'self-reported', label: 'Self-reported' });
  expect(levelCounts([])).toEqual([]);
});

test('lists numbers only the author vouches for, with the place in the manifest', () => {
  const typed = typedNumbers(facts, buildCheck());
  expect(typed).toHaveLength(levelCounts(facts)[0]?.count ?? -1);
  const area = typed.find(({ name }) => name.startsWith('ROC AUC, test'));
  expect(area?.text).toBe('0.991');
  expect(area?.place.text).toMatch(/^projects\/tumours\/project\.yaml:\d+:\d+$/);
});

test('says the headline in words, or what to write for one', () => {
  expect(headlineWords(tumours, facts)).toMatch(/^Recall, 0\.937, test; [a-z-]+\.$/);
  const without = publishedProject('bare', { status: 'draft', evaluation: undefined });
  expect(headlineWords(without, [])).toContain('write `evaluation.primaryMetric`');
  expect(headlineWords(tumours, [])).toContain('no result of recall');
});
