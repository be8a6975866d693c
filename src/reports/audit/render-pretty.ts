import type { CoverageTable } from '../../audit/coverage-table.ts';
import { reportPretty } from '../../findings/reporters/pretty.ts';
import type { Finding } from '../../findings/finding.ts';
import { visibleText } from '../../findings/visible.ts';
import type { ReportOptions } from '../../findings/reporters/reporter.ts';
import type { AuditReport, ProjectReport } from './report.ts';
import { scoreRows } from './score-rows.ts';
import { askedText, pointsText, readinessText, stepText, unreadText } from './words.ts';

/** Sets rows in columns; the command brings it. */
type Table = (rows: readonly (readonly string[])[]) => string;

/** Writes the report for a terminal: score, what to do first, then every finding with its lines. */
export function renderAuditPretty(
  report: AuditReport,
  { table, ...options }: ReportOptions & { readonly table: Table },
): string {
  const unread = unreadText(report);
  return [
    `${readinessText(report)}\n`,
    table(scoreRows(report)),
    ...(unread ? [`${unread}\n`] : []),
    ...(report.first.length > 0 ? [firstText(report)] : []),
    ...report.projects.map((project) => projectText(project, options)),
    ...report.tables.map((each) => coverageText(each, table)),
    `${report.formulas.join('\n')}\n`,
  ].join('\n');
}

function firstText({ first }: AuditReport): string {
  const steps = first.map(
    (step, index) =>
      `${index + 1}. ${visibleText(stepText(step))}\n${indented(step.finding.message)}\n${indented(step.finding.help ?? '')}\n`,
  );
  return `Fix this first\n${steps.join('')}`;
}

function projectText(project: ProjectReport, options: ReportOptions): string {
  const ignored = project.ignored.map(
    ({ rule, reason }) => `  ignored ${rule}: ${oneLine(reason)}\n`,
  );
  const findings = reportPretty(project.findings.map(withTyped), options);
  return `${oneLine(project.title)} (${project.id}): ${askedText(project)}\n${ignored.join('')}${findings ? `\n${findings}` : ''}`;
}

// Lines to type stand below their heading, so that they can be copied as they are.
function withTyped(finding: Finding): Finding {
  const { help = '' } = finding;
  return help.includes('\n') ? { ...finding, help: `type\n${indented(help)}` } : finding;
}

function coverageText({ project, name, source, total, rows }: CoverageTable, table: Table): string {
  const cells = rows.map((row) => [
    `  ${row.item}`,
    pointsText(row),
    row.where.join(', '),
    row.open ?? '',
  ]);
  return `${name}, ${project}: ${total}\n${source}\n${table(cells)}`;
}

// Names of files stand in messages, and may hold what drives a terminal.
function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => `   ${visibleText(line)}`)
    .join('\n');
}

function oneLine(text: string): string {
  return visibleText(text.replaceAll(/\s+/g, ' '));
}
