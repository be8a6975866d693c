import type { Fact } from '../facts/fact.ts';
import { headlineOf } from '../facts/facts.ts';
import type { Lens } from '../lenses/lens.ts';
import { kindScore } from '../lenses/order.ts';
import type { Project } from '../manifest/portfolio.ts';
import { bannedWord, overclaim } from './banned.ts';
import type { Claim } from './claim.ts';
import type { Tell } from './sentence.ts';
import { SENTENCES } from './sentences.ts';
import { shorten } from './shorten.ts';
import { isName } from './span.ts';
import { claimText, spanText } from './text.ts';

/** Bullets per project; fewer where the facts do not carry more. */
const MOST_BULLETS = 5;

/**
 * Résumé bullets of a project: at most five, one per kind of fact, no fact twice and no verb twice,
 * ordered by weight for this reader × evidence. The same input always gives the same bullets.
 */
export function composeBullets(project: Project, facts: readonly Fact[], lens: Lens): Claim[] {
  let bullets: readonly Claim[] = [];
  for (const tell of rankedTells(project, facts, lens)) {
    const bullet = tellNext(tell, { project, facts, bullets });
    if (bullet) bullets = [...bullets, bullet];
    if (bullets.length === MOST_BULLETS) break;
  }
  return [...bullets];
}

// A stable sort: kinds of one score keep the order of the list of sentences.
function rankedTells(project: Project, facts: readonly Fact[], lens: Lens): Tell[] {
  const reader = leadingFirst(lens, facts);
  return SENTENCES.map(([kind, tell]) => ({
    tell,
    score: kindScore(kind, { project, facts, lens: reader }),
  }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .map(({ tell }) => tell);
}

// A gap that leads a project is told just before its result, to every reader who is told results.
function leadingFirst(lens: Lens, facts: readonly Fact[]): Lens {
  const { weights } = lens;
  const leads = headlineOf(facts)?.kind === 'gap' && weights.result > 0;
  return leads ? { ...lens, weights: { ...weights, gap: weights.result + 0.5 } } : lens;
}

function tellNext(
  tell: Tell,
  {
    project,
    facts,
    bullets,
  }: { project: Project; facts: readonly Fact[]; bullets: readonly Claim[] },
): Claim | undefined {
  const sentence = tell({
    project,
    facts,
    index: bullets.length,
    ongoing: project.manifest.dates?.completed === undefined,
    used: bullets.map((bullet) => claimText(bullet).split(' ')[0] ?? ''),
    told: toldFacts(bullets),
  });
  const claim = sentence && shorten(project.id, sentence);
  return claim && isSober(claim) ? claim : undefined;
}

function toldFacts(bullets: readonly Claim[]): ReadonlySet<string> {
  return new Set(
    bullets.flatMap((bullet) =>
      bullet.spans.flatMap((span) => (span.kind === 'fact' ? [span.fact.id] : [])),
    ),
  );
}

// Names may hold words that say nothing ("Robust regression"), never claims the numbers cannot carry.
function isSober(claim: Claim): boolean {
  const own = claim.spans
    .filter((span) => !isName(span))
    .map(spanText)
    .join(' ');
  return bannedWord(own) === undefined && overclaim(claimText(claim)) === undefined;
}
