import { expect, test } from 'vitest';
import {
  asideTexts,
  lineText,
  meaningTexts,
  noteTexts,
  projectText,
  readerText,
  resultText,
  skillsText,
  standingText,
} from '../../../src/reports/match/words.ts';
import { buildDemand, buildMatchReport } from '../../builders/match-report.ts';

test('the result is a score and what projects show of each importance', () =>
  expect(
    resultText(
      buildMatchReport({
        score: 62,
        counts: [
          { importance: 'must', met: 2, of: 5 },
          { importance: 'nice', met: 0, of: 3 },
        ],
      }),
    ),
  ).toBe(
    'Match: 62 of 100. Projects of yours use or prove 2 of 5 must-haves and 0 of 3 nice-to-haves.',
  ));

test('without demands the result is inconclusive and says what to give', () => {
  const { score: _, ...report } = buildMatchReport({ conclusive: false });
  expect(resultText(report)).toMatch(/^Inconclusive: .*Give the whole posting/);
});

test.each([
  [['Python'], 'Python'],
  [['Python', 'Go', 'C#'], 'Python, Go or C#'],
  [['A', 'B', 'C', 'D'], 'A, B, C or D'],
  [['A', 'B', 'C', 'D', 'E', 'F'], 'A, B, C or 3 more'],
])('%j is written %s', (anyOf, text) => expect(skillsText({ anyOf })).toBe(text));

test('a standing names the skill that meets it where another was asked for, and the projects', () => {
  expect(standingText(buildDemand())).toBe('used in tumours');
  expect(standingText(buildDemand({ projects: ['a', 'b', 'c'] }))).toBe('used in a, b and c');
  expect(standingText(buildDemand({ projects: ['a', 'b', 'c', 'd'] }))).toBe(
    'used in a, b and 2 more',
  );
  expect(standingText(buildDemand({ projects: ['a', 'b'] }), { named: 1 })).toBe(
    'used in a and 1 more',
  );
  expect(standingText(buildDemand({ standing: 'implied', anyOf: ['Data analysis'] }))).toBe(
    'implied by pandas in tumours',
  );
  expect(standingText(buildDemand({ anyOf: ['Polars', 'pandas'] }))).toBe(
    'used as pandas in tumours',
  );
  expect(standingText(buildDemand({ standing: 'listed', projects: [] }))).toBe('listed');
  expect(standingText(buildDemand({ standing: 'absent', projects: [] }))).toBe('absent');
});

test('only standings that occur are explained', () => {
  const demands = [buildDemand(), buildDemand({ standing: 'absent' })];
  expect(meaningTexts({ demands })).toEqual([
    'used: a project names it among its tools or methods.',
    'absent: nothing in the portfolio names it.',
  ]);
});

test('one remark about several demands is made once', () => {
  const demands = ['Docker', 'Kubernetes'].map((skill) =>
    buildDemand({ anyOf: [skill], note: 'often listed (a book)' }),
  );
  expect(noteTexts([...demands, buildDemand()])).toEqual([
    'Docker; Kubernetes: often listed (a book).',
  ]);
});

test('years and degrees are told in the words of the posting', () =>
  expect(
    asideTexts({
      years: [{ years: 2, quote: '2 years\nof **Python**' }],
      degrees: [
        { required: true, quote: 'MSc' },
        { required: false, quote: 'PhD' },
      ],
    }),
  ).toEqual(['years: “2 years of Python”', 'degree: “MSc”', 'degree, welcome: “PhD”']));

test('a long quote is cut between characters, and nothing hidden stays hidden', () => {
  expect([...lineText('🛰️'.repeat(200))].length).toBeLessThan(100);
  expect(lineText('🛰'.repeat(200))).not.toMatch(/\p{Surrogate}|\\u/u);
  expect(lineText('a\u001b[31mb\u202ec')).toBe('a\\u001b[31mb\\u202ec');
});

test('a reader and a project are told in one line', () => {
  expect(readerText(buildMatchReport())).toBe(
    'Reader: data-scientist, because it says “Data Scientist”.',
  );
  expect(projectText({ id: 'tumours', shows: ['pandas', 'NumPy'] })).toBe('tumours: pandas, NumPy');
});
