import { sortFindings } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { pathText } from '../place.ts';

/** Writes findings for programs: `{ findings, errors, warnings }`, the findings sorted by place. */
export function reportJson(findings: readonly Finding[]): string {
  const report = {
    findings: sortFindings(findings).map(jsonFinding),
    errors: findings.filter(({ severity }) => severity === 'error').length,
    warnings: findings.filter(({ severity }) => severity === 'warning').length,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function jsonFinding({ rule, severity, place, message, help }: Finding) {
  const { file, line, column } = place;
  const path = pathText(place.path);
  return {
    rule,
    severity,
    file,
    line,
    column,
    path,
    message,
    ...(help === undefined ? {} : { help }),
  };
}
