import type { Fact } from '../facts/fact.ts';
import { dataScientist } from '../lenses/data-scientist.ts';
import type { Project } from '../manifest/portfolio.ts';
import { composeBullets } from './bullets.ts';
import type { Claim } from './claim.ts';
import { NO_WISHES } from './wishes.ts';
import type { Wishes } from './wishes.ts';
import { composeHeadline } from './headlines.ts';

/** A project in three lengths, from the same facts. */
export interface Summaries {
  /** At most 140 characters. */
  readonly line: Claim;
  /** At most two bullets. */
  readonly short: readonly Claim[];
  /** At most four bullets. */
  readonly long: readonly Claim[];
}

/** Composes the three lengths for a reader who is not known, who is told results first. */
export function composeSummaries(
  project: Project,
  facts: readonly Fact[],
  wishes: Wishes = NO_WISHES,
): Summaries {
  const bullets = composeBullets(project, facts, dataScientist, wishes);
  return {
    line: composeHeadline(project, facts),
    short: bullets.slice(0, 2),
    long: bullets.slice(0, 4),
  };
}
