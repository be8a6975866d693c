import type { FactsByProject } from '../facts/facts.ts';
import { orderProjects } from '../lenses/order.ts';
import type { Emphasis } from '../lenses/order.ts';
import { LENSES } from '../lenses/lenses.ts';
import type { Portfolio } from '../manifest/portfolio.ts';
import type { LensId } from '../manifest/schema/lens-ids.ts';
import { compareRequirements } from './compare.ts';
import type { MatchedRequirement } from './compare.ts';
import { emphasisOf } from './emphasis.ts';
import { matchScore } from './match-score.ts';
import { portfolioEvidence } from './portfolio-evidence.ts';
import { readPosting } from './posting.ts';
import type { Posting } from './posting.ts';
import { readerOf } from './reader.ts';
import type { Reader } from './reader.ts';
import type { Proof } from './skill-evidence.ts';

/** A posting beside a portfolio. */
export interface Match {
  readonly posting: Posting;
  readonly requirements: readonly MatchedRequirement[];
  /** Undefined when the posting is not conclusive: then no figure means anything. */
  readonly score?: number;
  readonly reader: Reader;
  /** Ids of the projects that speak to the posting, the one that says most first. */
  readonly projects: readonly string[];
  /** Bullets this reader is told that prove what is asked for, the most telling first. */
  readonly bullets: readonly Proof[];
  readonly emphasis: Emphasis;
}

/** Bullets worth reading at once. */
const FEW = 6;

/**
 * Matches a posting with a portfolio. Nothing in the result was not in the portfolio before.
 * @throws OversizedPostingError for a posting of more than a million UTF-16 units
 */
export function matchPosting(text: string, portfolio: Portfolio, facts: FactsByProject): Match {
  const posting = readPosting(text);
  const requirements = compareRequirements(
    posting.requirements,
    portfolioEvidence(portfolio, facts),
  );
  const emphasis = emphasisOf(requirements);
  const reader = readerOf(text, posting.requirements);
  const score = posting.conclusive ? matchScore(requirements) : undefined;
  const projects = projectsFor(reader.lens, { portfolio, facts, emphasis });
  return {
    ...{ posting, requirements, reader, emphasis },
    ...(score === undefined ? {} : { score }),
    projects,
    bullets: bulletsFor(requirements, { emphasis, projects, lens: reader.lens }),
  };
}

interface Shown {
  readonly portfolio: Portfolio;
  readonly facts: FactsByProject;
  readonly emphasis: Emphasis;
}

// Projects that say as much keep the order this reader sees them in.
function projectsFor(id: LensId, { portfolio, facts, emphasis }: Shown): string[] {
  const lens = LENSES.find((each) => each.id === id);
  if (!lens) throw new Error(`No lens is called ${id}`);
  return orderProjects(portfolio, facts, lens)
    .map((project) => project.id)
    .filter((project) => emphasis.project(project) > 0)
    .toSorted((a, b) => emphasis.project(b) - emphasis.project(a));
}

interface Told {
  readonly emphasis: Emphasis;
  readonly projects: readonly string[];
  readonly lens: LensId;
}

// Bullets that say as much stand in the order of their projects.
function bulletsFor(
  requirements: readonly MatchedRequirement[],
  { emphasis, projects, lens }: Told,
): Proof[] {
  const proofs = requirements
    .flatMap(({ evidence }) => evidence?.proofs ?? [])
    .filter(({ lenses }) => lenses.includes(lens));
  const unique = [...new Map(proofs.map((proof) => [proof.text, proof])).values()];
  return unique
    .toSorted(
      (a, b) =>
        emphasis.bullet(b.text) - emphasis.bullet(a.text) ||
        projects.indexOf(a.project) - projects.indexOf(b.project),
    )
    .slice(0, FEW);
}
