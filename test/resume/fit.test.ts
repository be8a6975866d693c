import { describe, expect, test } from 'vitest';
import { claimText } from '../../src/claims/text.ts';
import { composeResume } from '../../src/resume/compose.ts';
import { findSection } from '../../src/resume/content.ts';
import type { Resume } from '../../src/resume/content.ts';
import { fitResume } from '../../src/resume/fit.ts';
import { renderText } from '../../src/resume/render-text.ts';
import { buildPortfolio, buildPortfolioFacts } from '../builders/portfolio.ts';

const LINES_ON_A_PAGE = 30;
const countPages = (resume: Resume) =>
  Math.ceil(renderText(resume).split('\n').length / LINES_ON_A_PAGE);
const whole = composeResume(buildPortfolio(), buildPortfolioFacts(), 'ml-engineer');
const lists = (resume: Resume) =>
  (findSection(resume, 'projects')?.entries ?? []).map(({ bullets }) => bullets.length);

const size = (resume: Resume) => renderText(resume).length;

describe('a résumé that is too long', () => {
  test('is shortened until it fits, and no further', () => {
    const { resume, leftOut } = fitResume(whole, { pages: 2, countPages });
    expect(countPages(whole)).toBeGreaterThan(2);
    expect(countPages(resume)).toBe(2);
    const states: Resume[] = [];
    fitResume(whole, { pages: 2, countPages: (state) => (states.push(state), countPages(state)) });
    const longest = states.filter((state) => countPages(state) <= 2).map((state) => size(state));
    expect(size(resume)).toBe(Math.max(...longest));
    expect(leftOut.length).toBeGreaterThan(0);
  });

  test('gives up the bullets of least weight first, the longest list first', () => {
    const once = fitResume(whole, {
      pages: 1,
      countPages: (state) => (state === whole ? 2 : 1),
    });
    const longest = Math.max(...lists(whole));
    const at = lists(whole).lastIndexOf(longest);
    const gone = findSection(whole, 'projects')?.entries[at]?.bullets.at(-1);
    expect(longest).toBeGreaterThan(3);
    expect(lists(once.resume)).toEqual(lists(whole).with(at, longest - 1));
    expect(once.leftOut).toEqual([
      `${gone?.project}/${gone?.kind}: ${gone ? claimText(gone) : ''}`,
    ]);
  });

  test('goes down to three projects of one bullet, and says all that went', () => {
    const { resume, leftOut } = fitResume(whole, { pages: 1, countPages: () => 2 });
    expect(lists(resume)).toEqual([1, 1, 1]);
    const bullets = lists(whole).reduce((sum, count) => sum + count, 0);
    expect(leftOut.filter((line) => /^[a-z]+\/[a-z]+: /.test(line))).toHaveLength(bullets - 4);
    expect(leftOut.at(-1)).toMatch(/^project \w+: /);
  });

  test('names a result below its baseline when its place in the ranking makes it go', () => {
    const { leftOut } = fitResume(whole, { pages: 1, countPages: () => 2 });
    const below = leftOut.filter((line) => line.endsWith('(a result below its baseline)'));
    expect(below).toHaveLength(1);
    expect(below[0]).toMatch(/^churn\/result: /);
  });
});

test('a résumé that fits is the same, and the one given is never changed', () => {
  const before = JSON.stringify(whole);
  expect(fitResume(whole, { pages: 9, countPages })).toEqual({ resume: whole, leftOut: [] });
  fitResume(whole, { pages: 1, countPages });
  expect(JSON.stringify(whole)).toBe(before);
});
