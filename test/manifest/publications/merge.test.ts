import { expect, test } from 'vitest';
import { withoutRepeats } from '../../../src/manifest/publications/merge.ts';

const one = (title: string, { line = 1, byHand = false } = {}) => ({
  content: { title },
  place: { file: byHand ? 'portfolio.yaml' : 'papers.bib', line, column: 1, length: 1, path: [] },
  byHand,
});

test('keeps the order and tells every repeat where the other one stands', () => {
  const { publications, findings } = withoutRepeats([
    one('First: a Study'),
    one('Second', { line: 5 }),
    one('first — a study', { line: 9 }),
  ]);
  expect(publications.map(({ title }) => title)).toEqual(['First: a Study', 'Second']);
  expect(findings).toMatchObject([
    { rule: 'publications/repeated', severity: 'warning', place: { line: 9 } },
  ]);
  expect(findings[0]?.message).toContain('in line 1 of papers.bib');
});

test('what is written by hand wins, wherever it stands', () => {
  const { publications, findings } = withoutRepeats([
    one('Über'),
    one('Uber'),
    one('UBER', { byHand: true }),
  ]);
  expect(publications).toEqual([{ title: 'UBER' }]);
  expect(findings.map(({ place }) => place.file)).toEqual(['papers.bib', 'papers.bib']);
});

test('titles in other scripts, or of signs alone, are told apart', () => {
  const titles = ['机器学习', '深度学习', '!', '?'];
  expect(withoutRepeats(titles.map((title) => one(title))).findings).toEqual([]);
});
