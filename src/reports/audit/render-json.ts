import { AREA_NAMES } from '../../audit/area.ts';
import { pathText } from '../../findings/place.ts';
import type { Finding } from '../../findings/finding.ts';
import type { AuditReport } from './report.ts';

/** Writes the report for programs. Keys stay; new ones may be added. */
export function renderAuditJson(report: AuditReport): string {
  const { first, projects, counted, ...rest } = report;
  const written = {
    ...rest,
    areas: AREA_NAMES,
    first: first.map((step) => ({ ...step, finding: record(step.finding) })),
    projects: projects.map((project) => ({ ...project, findings: project.findings.map(record) })),
    errors: counted.filter(({ severity }) => severity === 'error').length,
    warnings: counted.filter(({ severity }) => severity === 'warning').length,
  };
  return `${JSON.stringify(written, null, 2)}\n`;
}

function record({ place, ...finding }: Finding) {
  const { file, line, column } = place;
  return { ...finding, file, line, column, path: pathText(place.path) };
}
