import type { Severity } from '../findings/finding.ts';
import type { Finding } from '../findings/finding.ts';
import { AREAS } from './area.ts';
import type { Area } from './area.ts';
import type { AuditRule, AuditSubject } from './rule.ts';

/** What came of one question about one project. */
export interface Outcome {
  readonly rule: AuditRule;
  /** Empty when what must hold holds. */
  readonly findings: readonly Finding[];
  /** The author's reason, where the rule is ignored: it is shown and counts for nothing. */
  readonly ignored?: string;
}

/** Points a rule is worth, by its severity. Advice is told and costs nothing. */
export const POINTS: Readonly<Record<Severity, number>> = { error: 3, warning: 1, advice: 0 };

/** The area a rule counts for. */
export function areaOf({ id }: Pick<AuditRule, 'id'>): Area {
  const area = AREAS.find((each) => id.startsWith(`${each}/`));
  if (!area) throw new RangeError(`The rule ${id} has no area`);
  return area;
}

/** Asks one question; undefined when it does not arise for the project. */
export function outcomeOf(rule: AuditRule, subject: AuditSubject): Outcome | undefined {
  const remarks = rule.find(subject);
  if (!remarks) return undefined;
  const ignored = ignoredBecause(rule, subject);
  const { tree } = subject.project;
  const findings = remarks.map(({ path, message, help, severity }) => ({
    rule: rule.id,
    severity: severity ?? rule.severity,
    place: tree.placeOf(path),
    message,
    help: help ?? rule.help,
  }));
  return { rule, findings, ...(ignored === undefined ? {} : { ignored }) };
}

function ignoredBecause({ id }: AuditRule, { project }: AuditSubject): string | undefined {
  return project.manifest.audit?.ignore?.find(({ rule }) => rule === id)?.reason;
}
