import { expect, test } from 'vitest';
import { deriveFacts } from '../../../src/facts/derive.ts';
import { LENSES } from '../../../src/lenses/lenses.ts';
import { dataScientist } from '../../../src/lenses/data-scientist.ts';
import { composeBrief } from '../../../src/reports/brief/compose.ts';
import { buildPortfolio, publishedProject } from '../../builders/portfolio.ts';

const project = publishedProject('tumours', {
  tradeoffs: [{ chose: 'a small model', over: 'a forest', because: 'Same recall.' }],
});

test('leads with the headline number: interval, split, rows and baseline', () => {
  const brief = composeBrief(project, deriveFacts(project), dataScientist);
  expect(brief.numbers[0]).toMatch(
    /^Recall: 0\.937 \(95% CI .*\), test, 60 of 64 .*baseline: One-f/,
  );
  expect(brief.headline).toContain('0.937');
});

test('each reader gets what their bullets state', () => {
  const numbers = LENSES.map((lens) => composeBrief(project, deriveFacts(project), lens).numbers);
  expect(new Set(numbers.map((each) => each.join('\n'))).size).toBeGreaterThan(1);
});

test('questions lead to page and manifest', () =>
  expect(composeBrief(project, [], dataScientist).questions).toEqual([
    {
      text: 'Why “a small model” rather than “a forest”?',
      page: '/projects/tumours/#tradeoff-1',
      place: expect.stringMatching(/^projects\/tumours\/project\.yaml:\d+:\d+$/) as string,
    },
  ]));

test('a project without facts still has a note', () => {
  const draft = buildPortfolio().projects.find(({ id }) => id === 'draft');
  const brief = draft && composeBrief(draft, [], dataScientist);
  expect(brief?.numbers).toEqual([]);
  expect(brief?.limits.length).toBeGreaterThan(0);
});
