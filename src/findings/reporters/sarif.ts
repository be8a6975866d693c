import { sortFindings } from '../finding.ts';
import type { Finding, Severity } from '../finding.ts';
import type { ReportOptions } from './reporter.ts';

const LEVELS: Record<Severity, string> = { error: 'error', warning: 'warning', advice: 'note' };

/**
 * Writes findings as SARIF 2.1.0 (OASIS, 2020), which code hosts show beside the lines. Columns
 * count UTF-16 units from 1, as places do.
 */
export function reportSarif(
  findings: readonly Finding[],
  { folder = '' }: ReportOptions = {},
): string {
  const sorted = sortFindings(findings);
  const ids = [...new Set(sorted.map(({ rule }) => rule))].sort();
  const driver = {
    name: 'modelfolio',
    rules: ids.map((id) => ({ id })),
  };
  const results = sorted.map((finding) =>
    result(finding, { folder, index: ids.indexOf(finding.rule) }),
  );
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function result(
  { rule, severity, place, message, help }: Finding,
  { folder, index }: { folder: string; index: number },
) {
  const { file, line, column, length } = place;
  const uri = encodeURI(folder ? `${folder}/${file}` : file);
  return {
    ruleId: rule,
    ruleIndex: index,
    level: LEVELS[severity],
    message: { text: help ? `${message}\n${help}` : message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri },
          region: { startLine: line, startColumn: column, endColumn: column + length },
        },
      },
    ],
  };
}
