import { composeBullets } from '../claims/bullets.ts';
import type { Claim } from '../claims/claim.ts';
import { claimText } from '../claims/text.ts';
import { wishesFor } from '../claims/wishes.ts';
import type { Fact } from '../facts/fact.ts';
import { headlineOf } from '../facts/facts.ts';
import { factText } from '../facts/text.ts';
import { LENSES } from '../lenses/lenses.ts';
import type { Project } from '../manifest/portfolio.ts';
import type { Profile } from '../manifest/schema/profile.ts';
import type { Proof } from './skill-evidence.ts';
import { skillsIn } from './skills-in.ts';
import { finalModelTexts, measuredTexts } from './stack-texts.ts';

/** A proof with the skill it proves. */
export type SkilledProof = Proof & { readonly skill: string };

interface Known {
  readonly facts: readonly Fact[];
  readonly profile: Profile;
}

/**
 * Everything in one project that proves a skill, each skill and text once. A bullet also names data,
 * rows and what others made; of the skills in its words it proves those the author worked with.
 */
export function proofsOf(project: Project, known: Known): SkilledProof[] {
  const own = skillsIn(measuredTexts(project));
  const byBullets = toldBullets(project, known).flatMap((proof) =>
    [...skillsIn([proof.text])]
      .filter((skill) => own.has(skill))
      .map((skill) => ({ skill, ...proof })),
  );
  return [...byBullets, ...provenByModel(project, known.facts)];
}

// One bullet may be told to several readers.
function toldBullets(project: Project, { facts, profile }: Known): Proof[] {
  const told = new Map<string, Proof>();
  for (const lens of LENSES)
    for (const claim of composeBullets(project, facts, lens, wishesFor(profile, lens.id))) {
      const fact = firstFact(claim);
      if (!fact || claim.kind === 'dataset') continue;
      const text = claimText(claim);
      const lenses = [...(told.get(text)?.lenses ?? []), lens.id];
      told.set(text, { text, project: claim.project, fact: fact.id, lenses });
    }
  return [...told.values()];
}

function firstFact({ spans }: Claim): Fact | undefined {
  return spans
    .flatMap((span) => {
      if (span.kind === 'words') return [];
      return span.kind === 'fact' ? [span.fact] : [...span.facts];
    })
    .at(0);
}

// The number a page leads with was measured on the final model, so it rests on what that is made of.
function provenByModel(project: Project, facts: readonly Fact[]): SkilledProof[] {
  const headline = headlineOf(facts);
  if (!headline || headline.of !== undefined || headline.split === 'train') return [];
  const proof = { project: project.id, fact: headline.id, lenses: [] };
  return [...new Set(finalModelTexts(project))].flatMap((made) =>
    [...skillsIn([made])].map((skill) => ({
      ...{ skill, ...proof },
      text: `${made}: ${headline.name} ${factText(headline)}`,
    })),
  );
}
