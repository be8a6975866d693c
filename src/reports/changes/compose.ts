import type { Claim } from '../../claims/claim.ts';
import type { FactsByProject } from '../../facts/facts.ts';
import { publishedProjects } from '../../manifest/portfolio.ts';
import type { Portfolio } from '../../manifest/portfolio.ts';
import { LENS_IDS } from '../../manifest/schema/lens-ids.ts';
import type { LensId } from '../../manifest/schema/lens-ids.ts';
import { composeResume } from '../../resume/compose.ts';
import { findSection } from '../../resume/content.ts';
import { inEnglish } from '../../site/spoken.ts';
import type { ProjectChange } from './changes.ts';
import { compareBullets } from './compare-bullets.ts';
import { compareFacts } from './compare-facts.ts';

/** One state of a portfolio. */
export interface PortfolioState {
  readonly portfolio: Portfolio;
  readonly facts: FactsByProject;
}

/** What changed between two states, by project id; projects that read the same are left out. */
export function composeChanges(before: PortfolioState, after: PortfolioState): ProjectChange[] {
  const [old, now] = [publishedIds(before), publishedIds(after)];
  return inEnglish(() => {
    const [bulletsBefore, bulletsAfter] = [bulletsOf(before), bulletsOf(after)];
    return [...new Set([...old, ...now])].sort().flatMap((id) => {
      const facts = compareFacts(before.facts.get(id) ?? [], after.facts.get(id) ?? []);
      const changed = new Set(facts.map((fact) => fact.id));
      const bullets = LENS_IDS.flatMap((lens) => {
        const key = bulletKey(lens, id);
        const pair = { before: bulletsBefore.get(key) ?? [], after: bulletsAfter.get(key) ?? [] };
        return compareBullets(pair, { lens, changed }) ?? [];
      });
      const status = !old.includes(id) ? 'added' : !now.includes(id) ? 'removed' : 'changed';
      const isSame = status === 'changed' && facts.length + bullets.length === 0;
      return isSame ? [] : [{ id, status, facts, bullets }];
    });
  });
}

function publishedIds({ portfolio }: PortfolioState): string[] {
  return publishedProjects(portfolio).map(({ id }) => id);
}

function bulletsOf({ portfolio, facts }: PortfolioState): ReadonlyMap<string, readonly Claim[]> {
  return new Map(
    LENS_IDS.flatMap((lens) => {
      const entries = findSection(composeResume(portfolio, facts, lens), 'projects')?.entries ?? [];
      return entries.map(({ id, bullets }) => [bulletKey(lens, id), bullets] as const);
    }),
  );
}

function bulletKey(lens: LensId, project: string): string {
  return `${lens} ${project}`;
}
