import type { Fact } from './fact.ts';
import { leadingGap } from './fairness/primary-gap.ts';
import { findMetric } from '../metrics/registry.ts';
import type { Project } from '../manifest/portfolio.ts';

/** Splits a headline may stand on, most telling first. Training never is one. */
const HEADLINE_SPLITS = ['external', 'test', 'production', 'cv', 'validation'];

/**
 * Marks the headline: the gap the author wants to lead, where one can be stated; otherwise the
 * primary metric on the most telling split.
 */
export function withHeadline(facts: readonly Fact[], project: Project): Fact[] {
  const headline = leadingGap(project, facts) ?? primaryResult(facts, project);
  return facts.map((fact) => (fact === headline ? { ...fact, headline: true } : fact));
}

/** The primary metric on the most telling split, whether it is the headline or not. */
export function primaryResult(facts: readonly Fact[], { manifest }: Project): Fact | undefined {
  const primary = manifest.evaluation?.primaryMetric;
  const id = findMetric(primary ?? '')?.id ?? primary;
  const candidates = facts.filter(
    (fact) =>
      fact.kind === 'result' && fact.metric === id && fact.of === undefined && rank(fact) >= 0,
  );
  return candidates.reduce<Fact | undefined>(
    (best, fact) => (best && place(best) <= place(fact) ? best : fact),
    undefined,
  );
}

// Split first; on one split, the usual measure before one at another cut-off or of another class.
function place(fact: Fact): number {
  const usual = fact.id.split('/').length === 3;
  return rank(fact) * 2 + (usual ? 0 : 1);
}

function rank(fact: Fact): number {
  return HEADLINE_SPLITS.indexOf(fact.split ?? '');
}
