import { isSameMeasure, withBaselines } from '../facts/compare.ts';
import type { Comparison, Fact } from '../facts/fact.ts';
import { primaryResult } from '../facts/headline.ts';
import type { AuditSubject } from './rule.ts';
import { saysUnbeaten } from './unbeaten.ts';

/** The main result beside the toughest baseline it is expected to beat. */
export interface AgainstBaseline {
  readonly result: Fact;
  readonly baseline: Comparison;
  /** True when the result is on the better side at all, however close. */
  readonly ahead: boolean;
  /** True when it leads by more than the interval of the value, or of the paired difference, leaves open. */
  readonly beaten: boolean;
  /** True when the author says that the baseline is not beaten, or not clearly. */
  readonly told: boolean;
}

/** Nobody expects a model to beat what people reach or what others report. */
const NO_RIVALS = new Set(['human', 'published']);

/** Compares the main result with its baselines; undefined when none measures the same rows. */
export function againstBaseline(subject: AuditSubject): AgainstBaseline | undefined {
  const { project, facts } = subject;
  const primary = primaryResult(facts, project);
  if (!primary) return undefined;
  const measured = rivals(subject).filter((rival) => isSameMeasure(primary, rival));
  const [result = primary] = withBaselines([primary], measured);
  const { baseline } = result;
  if (!baseline || measured.length === 0) return undefined;
  const ahead = result.direction === 'lower' ? baseline.difference < 0 : baseline.difference > 0;
  const lead = ahead && isPairedLead(subject, baseline, result);
  return {
    result,
    baseline,
    ahead,
    beaten: baseline.verdict === 'better' || lead,
    told: saysUnbeaten(project, rivalOf(subject, baseline)),
  };
}

function rivals({ project: { manifest }, facts }: AuditSubject): Fact[] {
  const spared = (manifest.baselines ?? [])
    .filter(({ kind }) => kind !== undefined && NO_RIVALS.has(kind))
    .map(({ name }) => name);
  return facts.filter(({ kind, of }) => kind === 'baseline' && !spared.includes(of));
}

function rivalOf({ project: { manifest } }: AuditSubject, { name }: Comparison) {
  return (manifest.baselines ?? []).find((each) => each.name === name) ?? { name };
}

// The same rows judged both, so the interval of their difference is narrower than that of either value.
function isPairedLead({ facts }: AuditSubject, { name }: Comparison, result: Fact): boolean {
  return facts.some(
    ({ kind, of, metric, split, interval }) =>
      kind === 'difference' &&
      of === name &&
      metric === result.metric &&
      split === result.split &&
      interval !== undefined &&
      (result.direction === 'lower' ? interval.high < 0 : interval.low > 0),
  );
}
