import { sortFindings } from '../finding.ts';
import type { Finding, Severity } from '../finding.ts';
import type { ReportOptions } from './reporter.ts';

const COMMANDS: Record<Severity, string> = { error: 'error', warning: 'warning', advice: 'notice' };

/** Writes findings as workflow commands, which GitHub shows beside the changed lines. */
export function reportGithub(
  findings: readonly Finding[],
  { folder = '' }: ReportOptions = {},
): string {
  return sortFindings(findings)
    .map((finding) => `${command(finding, folder)}\n`)
    .join('');
}

function command({ rule, severity, place, message, help }: Finding, folder: string): string {
  const file = folder ? `${folder}/${place.file}` : place.file;
  const properties = { file, line: place.line, col: place.column, title: rule };
  const list = Object.entries(properties).map(
    ([key, value]) => `${key}=${escapeProperty(String(value))}`,
  );
  return `::${COMMANDS[severity]} ${list.join(',')}::${escapeMessage(help ? `${message}\n${help}` : message)}`;
}

// The two rules of actions/toolkit, packages/core/src/command.ts.
function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
