import { wishesFor } from '../../claims/wishes.ts';
import type { FactsByProject } from '../../facts/facts.ts';
import { publishedProjects } from '../../manifest/portfolio.ts';
import type { Portfolio, Project } from '../../manifest/portfolio.ts';
import type { LensId } from '../../manifest/schema/lens-ids.ts';
import { LENS_IDS } from '../../manifest/schema/lens-ids.ts';
import { composeResume } from '../../resume/compose.ts';
import type { Resume } from '../../resume/content.ts';
import { inEnglish } from '../../site/spoken.ts';
import { ledgerFact } from './backing.ts';
import { cardClaim } from './card-claim.ts';
import { BACKINGS } from './ledger.ts';
import type { Backing, Ledger, LedgerClaim, LedgerGroup } from './ledger.ts';
import { merged } from './merged.ts';
import { portfolioClaims } from './portfolio-claims.ts';
import { projectClaims } from './project-claims.ts';

/** What the ledger is about; everything unless something is named. */
export interface LedgerChoice {
  /** Résumé bullets written for this reader only. */
  readonly lens?: LensId;
  /** This project only. */
  readonly project?: string;
}

/**
 * Every claim that any export of a portfolio prints, each once, with the facts behind its numbers.
 * Drafts and archived projects are in no export, and so not here.
 */
export function composeLedger(
  portfolio: Portfolio,
  facts: FactsByProject,
  { lens, project: only }: LedgerChoice = {},
): Ledger {
  const resumes = LENS_IDS.filter((id) => lens === undefined || id === lens).map((id) =>
    inEnglish(() => composeResume(portfolio, facts, id)),
  );
  const projects = publishedProjects(portfolio).filter(
    ({ id }) => only === undefined || id === only,
  );
  const groups = [
    ...(only === undefined ? [portfolioGroup(portfolio, facts)] : []),
    ...projects.map((project) => projectGroup(project, { facts, portfolio, resumes })),
  ].filter(({ claims }) => claims.length > 0);
  return { groups, totals: totalsOf(groups.flatMap(({ claims }) => claims)) };
}

function portfolioGroup(portfolio: Portfolio, facts: FactsByProject): LedgerGroup {
  const claims = merged(portfolioClaims(portfolio, facts));
  return { project: '', title: portfolio.profile.name, claims, facts: [] };
}

function projectGroup(
  project: Project,
  {
    facts,
    portfolio,
    resumes,
  }: { facts: FactsByProject; portfolio: Portfolio; resumes: readonly Resume[] },
): LedgerGroup {
  const source = { project, facts: facts.get(project.id) ?? [] };
  const claims = inEnglish(() =>
    merged([
      ...projectClaims(source, { resumes, wishes: wishesFor(portfolio.profile) }),
      ...cardClaim(source, portfolio.profile),
    ]),
  );
  const used = new Set(claims.flatMap(({ numbers }) => numbers.flatMap((number) => number.facts)));
  const known = inEnglish(() =>
    [...used].flatMap((id) =>
      source.facts.filter((fact) => fact.id === id).map((fact) => ledgerFact(fact, project)),
    ),
  );
  return { project: project.id, title: project.manifest.title, claims, facts: known };
}

function totalsOf(claims: readonly LedgerClaim[]): Ledger['totals'] {
  const numbers = claims.flatMap((claim) => claim.numbers);
  const count = (backing: Backing) => numbers.filter((each) => each.backing === backing).length;
  const backed = { verified: 0, reproducible: 0, stated: 0, counted: 0 };
  return {
    claims: claims.length,
    numbers: numbers.length,
    backed: BACKINGS.reduce((sums, backing) => ({ ...sums, [backing]: count(backing) }), backed),
  };
}
