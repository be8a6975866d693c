import type { Place } from './place.ts';

/** `error` stops a build; `warning` asks for a change; `advice` is worth knowing. */
export type Severity = 'error' | 'warning' | 'advice';

/** One remark to the author, as data. Code decides on `rule`, never on `message`. */
export interface Finding {
  /** `<area>/<id>`, for example `manifest/unknown-key`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly place: Place;
  /** What was found and what is allowed, one or two plain sentences. */
  readonly message: string;
  /** What to type. */
  readonly help?: string;
}

/** Sorts by file, then line, then column, then rule, so that every run prints the same. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      compareText(a.place.file, b.place.file) ||
      a.place.line - b.place.line ||
      a.place.column - b.place.column ||
      compareText(a.rule, b.rule),
  );
}

/** True when at least one finding is an error. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'error');
}

// Code unit order, not the machine's locale: the same input gives the same order everywhere.
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
