import { expect, test } from 'vitest';
import { table } from '../../../integrations/cli/table.ts';
import { columnsOf } from '../../../src/findings/visible.ts';
import type { MatchReport } from '../../../src/reports/match/report.ts';
import { renderMatchPretty } from '../../../src/reports/match/render-pretty.ts';
import { buildDemand, buildMatchReport } from '../../builders/match-report.ts';

const RESUME = 'modelfolio resume --for posting.txt';
const pretty = (report: MatchReport) => renderMatchPretty(report, { table, resume: RESUME });

test('says result, demands, what to show and what to do, in this order', () => {
  const bullet = {
    project: 'tumours',
    text: 'Raised recall to 0.937 with pandas',
    fact: 'tumours/recall/test',
    lenses: ['data-scientist'] as const,
  };
  const text = pretty(buildMatchReport({ bullets: [bullet] }));
  expect(text.split('\n').filter((line) => /^\S/.test(line))).toEqual([
    'Match: 100 of 100. Projects of yours use or prove 1 of 1 must-haves.',
    'Reader: data-scientist, because it says “Data Scientist”.',
    'Must have',
    'used: a project names it among its tools or methods.',
    'Show these projects, in this order',
    'Lead with what they prove already',
    'What to do next',
    'Score: weight by credit',
    'Lexicon 2026.1. Names from O*NET.',
  ]);
  expect(text).toContain('  “Experience with pandas”\n    pandas  used in tumours\n');
  expect(text).toContain('  - Raised recall to 0.937 with pandas (tumours)\n');
  expect(text).toContain(`    ${RESUME}\n`);
});

test('words in which several demands stand are said once', () => {
  const demands = [buildDemand(), buildDemand({ anyOf: ['NumPy'], by: 'NumPy' })];
  expect(pretty(buildMatchReport({ demands })).match(/“Experience with pandas”/g)).toHaveLength(1);
});

test('no line is wider than 100 columns, and the posting drives no terminal', () => {
  const quote = `\u001b[2J\u009b31m <b>${'a very long line '.repeat(500)}</b>`;
  const text = pretty(
    buildMatchReport({
      demands: [buildDemand({ quote, anyOf: ['A', 'B', 'C', 'D', 'E'].map((x) => x.repeat(9)) })],
      years: [{ years: 2, quote }],
      degrees: [{ required: true, quote: `\u202e${quote}` }],
      reader: { lens: 'ml-engineer', because: 'it says “\u0007x”' },
    }),
  );
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  expect(text.split('\n').filter((line) => columnsOf(line) > 100)).toEqual([]);
});

test('without a project that speaks to it the report says so', () =>
  expect(pretty(buildMatchReport({ projects: [] }))).toContain(
    'No project of the portfolio speaks to this posting.\n',
  ));

test('an inconclusive report is one sentence without any number', () => {
  const { score: _, ...report } = buildMatchReport({ conclusive: false });
  const text = pretty(report);
  expect(text).toMatch(/^Inconclusive: [^\d]*$/);
});
