import type { Claim } from '../../claims/claim.ts';
import { claimText } from '../../claims/text.ts';
import type { LensId } from '../../manifest/schema/lens-ids.ts';
import type { BulletChange } from './changes.ts';

/** Bullets of one project for one reader, before and after; undefined where all read as before. */
export function compareBullets(
  { before, after }: { before: readonly Claim[]; after: readonly Claim[] },
  { lens, changed }: { lens: LensId; changed: ReadonlySet<string> },
): BulletChange | undefined {
  const [gone, come] = [without(before, after), without(after, before)];
  if (gone.length + come.length === 0) return undefined;
  const stated = [...gone, ...come].flatMap(factIds);
  return {
    lens,
    before: gone.map(claimText),
    after: come.map(claimText),
    because: [...new Set(stated.filter((id) => changed.has(id)))],
  };
}

function without(claims: readonly Claim[], others: readonly Claim[]): Claim[] {
  const texts = new Set(others.map(claimText));
  return claims.filter((claim) => !texts.has(claimText(claim)));
}

// The value a result is compared with is a fact of its own.
function factIds({ spans }: Claim): string[] {
  return spans.flatMap((span) => {
    if (span.kind === 'words') return [];
    if (span.kind === 'derived') return span.facts.map(({ id }) => id);
    return [span.fact.id, ...(span.fact.baseline ? [span.fact.baseline.fact] : [])];
  });
}
