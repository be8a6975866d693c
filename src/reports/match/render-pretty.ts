import { columnsOf, visibleText } from '../../findings/visible.ts';
import type { Importance } from '../../match/requirement.ts';
import { wrap } from '../../resume/lines.ts';
import { RESUME_STEP, nextSteps } from './next-steps.ts';
import type { DemandReport, MatchReport } from './report.ts';
import {
  IMPORTANCE_NAMES,
  asideTexts,
  lineText,
  meaningTexts,
  noteTexts,
  projectText,
  readerText,
  resultText,
  skillsText,
  standingText,
} from './words.ts';

/** What the command brings. */
export interface MatchPrettyOptions {
  /** Sets rows in columns, a line for each. */
  readonly table: (rows: readonly (readonly string[])[]) => string;
  /** The command that writes the résumé for this posting. */
  readonly resume: string;
}

/** Projects and bullets worth reading at once. */
const FEW = 4;

/** Writes the report for a terminal: the result, each demand, what to show, what to do next. */
export function renderMatchPretty(report: MatchReport, options: MatchPrettyOptions): string {
  if (!report.conclusive) return paragraph(resultText(report));
  return [
    paragraph(resultText(report)) + paragraph(readerText(report)),
    ...report.counts.map(({ importance }) => demandsText(report, importance, options)),
    meaningTexts(report)
      .map((text) => paragraph(text))
      .join(''),
    ...listText('Asked for, and not compared', asideTexts(report)),
    ...showText(report),
    nextText(report, options),
    paragraph(`Score: ${report.formula}`),
    paragraph(`Lexicon ${report.lexicon.version}. ${report.lexicon.attribution}`),
  ].join('\n');
}

/** Columns of a terminal that every report fits. */
const WIDTH = 100;

function demandsText(
  { demands }: MatchReport,
  importance: Importance,
  { table }: MatchPrettyOptions,
): string {
  const own = demands.filter((demand) => demand.importance === importance);
  const [wide, narrow] = [2, 1].map((named) => demandRows(own, named, table));
  const rows = wide?.every((row) => columnsOf(row) <= WIDTH) ? wide : narrow;
  const notes = noteTexts(own).map((note) => paragraph(note, '  '));
  return `${IMPORTANCE_NAMES[importance]}\n${underQuotes(own, rows ?? [])}${notes.join('')}`;
}

function demandRows(
  demands: readonly DemandReport[],
  named: number,
  table: MatchPrettyOptions['table'],
): string[] {
  const cells = demands.map((demand) => [
    `    ${skillsText(demand)}`,
    standingText(demand, { named }),
  ]);
  return table(cells).split('\n');
}

// Several demands may stand in the same words, which are then said once.
function underQuotes(demands: readonly DemandReport[], rows: readonly string[]): string {
  return demands
    .map((demand, index) => {
      const quote = lineText(demand.quote);
      const before = demands[index - 1];
      const isSame = before !== undefined && lineText(before.quote) === quote;
      return `${isSame ? '' : `  “${quote}”\n`}${rows[index] ?? ''}\n`;
    })
    .join('');
}

function showText({ projects, bullets }: MatchReport): string[] {
  if (projects.length === 0) return ['No project of the portfolio speaks to this posting.\n'];
  const [first, told] = [projects.slice(0, FEW), bullets.slice(0, FEW)];
  return [
    ...listText('Show these projects, in this order', first.map(projectText)),
    ...listText(
      'Lead with what they prove already',
      told.map(({ project, text }) => `${visibleText(text)} (${project})`),
    ),
  ];
}

function nextText(report: MatchReport, { resume }: MatchPrettyOptions): string {
  const [steps = ''] = listText('What to do next', [...nextSteps(report), RESUME_STEP]);
  return `${steps}    ${visibleText(resume)}\n`;
}

function listText(title: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  return [`${title}\n${items.map((item) => paragraph(item, '  - ', '    ')).join('')}`];
}

function paragraph(text: string, first = '', rest = first): string {
  return `${wrap(text, { first, rest }).join('\n')}\n`;
}
