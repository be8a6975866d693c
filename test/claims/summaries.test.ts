import { expect, test } from 'vitest';
import { composeSummaries } from '../../src/claims/summaries.ts';
import { claimText } from '../../src/claims/text.ts';
import { deriveFacts } from '../../src/facts/derive.ts';
import { publishedProject } from '../builders/portfolio.ts';

test('three lengths start with the same words', () => {
  const project = publishedProject('tumours');
  const { line, short, long } = composeSummaries(project, deriveFacts(project));
  expect(claimText(line).length).toBeLessThanOrEqual(140);
  expect([short.length, long.length]).toEqual([2, 3]);
  expect(long.slice(0, 2)).toEqual(short);
  expect(short[0]?.kind).toBe('result');
});

test('a project without facts keeps its line', () => {
  const { line, short, long } = composeSummaries(publishedProject('tumours'), []);
  expect(claimText(line)).not.toBe('');
  expect([short, long]).toEqual([[], []]);
});
