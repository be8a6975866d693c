import type { Finding } from '../../src/findings/finding.ts';
import { fileStart } from '../../src/findings/place.ts';
import type { SiteCheck } from '../../src/site/site-input.ts';

/** A finding on line 2 of a file. */
export function buildFinding(severity: Finding['severity'], file: string, help?: string): Finding {
  return {
    ...{ rule: 'area/rule', severity, message: `Said of \`${severity}\`.` },
    place: { ...fileStart(file), line: 2, column: 3, length: 4 },
    ...(help && { help }),
  };
}

/** What was found, with an opener that shows what it was asked for. */
export function buildCheck(
  findings: readonly Finding[] = [],
  sources: Readonly<Record<string, string>> = {},
): SiteCheck {
  return {
    findings,
    sources: new Map(Object.entries(sources)),
    open: ({ file, line }) => `/open?${file}:${line}`,
  };
}
