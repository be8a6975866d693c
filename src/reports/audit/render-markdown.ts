import type { CoverageTable } from '../../audit/coverage-table.ts';
import { sortFindings } from '../../findings/finding.ts';
import type { Finding } from '../../findings/finding.ts';
import { placeText } from '../place-text.ts';
import type { AuditReport, ProjectReport } from './report.ts';
import { scoreRows } from './score-rows.ts';
import { askedText, pointsText, readinessText, stepText, unreadText } from './words.ts';

/** Writes the report as Markdown, for the summary of a pull request. */
export function renderAuditMarkdown(report: AuditReport): string {
  const unread = unreadText(report);
  return [
    '# Readiness',
    readinessText(report),
    markdownTable(scoreRows(report)),
    ...(unread ? [unread] : []),
    ...(report.first.length > 0 ? ['## Fix this first', firstText(report)] : []),
    ...report.projects.flatMap(projectText),
    ...report.tables.flatMap(coverageText),
    '## How the scores are made',
    ...report.formulas,
  ]
    .join('\n\n')
    .concat('\n');
}

function firstText({ first }: AuditReport): string {
  return first
    .map((step, index) => `${index + 1}. ${escaped(stepText(step))}\n${remark(step.finding)}`)
    .join('\n');
}

function projectText(project: ProjectReport): string[] {
  const findings = sortFindings(project.findings).map(
    (finding) =>
      `- **${finding.severity}** ${escaped(`${finding.rule} ${placeText(finding.place)}`)}\n${remark(finding)}`,
  );
  const ignored = project.ignored.map(
    ({ rule, reason }) => `- ignored ${escaped(`${rule}: ${reason}`)}`,
  );
  return [
    `## ${escaped(project.title)}`,
    askedText(project),
    ...(findings.length + ignored.length > 0 ? [[...findings, ...ignored].join('\n')] : []),
  ];
}

// Lines to type are set as code, so that their indentation survives.
function remark({ message, help = '' }: Finding): string {
  const typed = help.includes('\n')
    ? `\n\n    \`\`\`yaml\n${help.replaceAll(/^/gm, '    ')}\n    \`\`\``
    : ` ${escaped(help)}`;
  return `    ${escaped(message)}${typed}`;
}

function coverageText({ project, name, source, total, rows }: CoverageTable): string[] {
  const cells = rows.map((row) => [
    row.item,
    pointsText(row),
    row.where.join(', '),
    row.open ?? '',
  ]);
  return [
    `## ${escaped(`${name}, ${project}: ${total}`)}`,
    escaped(source),
    markdownTable([['item', 'answered', 'where', 'what would answer it'], ...cells]),
  ];
}

function markdownTable([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |`;
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

// Text of authors must not become links, pictures or HTML on the page of a pull request; code stays
// code. Bare addresses become links as well (GitHub Flavored Markdown, 2019, 6.9).
function escaped(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\|<>[\]*_#]|:(?=\/\/)|(?<=\bwww)\./gi, '\\$&');
}
