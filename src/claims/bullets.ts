import type { Fact } from '../facts/fact.ts';
import { headlineOf } from '../facts/facts.ts';
import { LEFT_TO_PORTFOLIO } from '../lenses/lens.ts';
import type { Lens } from '../lenses/lens.ts';
import { kindScore } from '../lenses/order.ts';
import type { Project } from '../manifest/portfolio.ts';
import { bannedWord, overclaim } from './banned.ts';
import type { Claim } from './claim.ts';
import type { Refusal } from './refusal.ts';
import { reword } from './reword.ts';
import type { Sentence, Tell } from './sentence.ts';
import { SENTENCES } from './sentences.ts';
import { shorten } from './shorten.ts';
import { isName } from './span.ts';
import { claimText, spanText } from './text.ts';
import { NO_WISHES, bulletAddress } from './wishes.ts';
import type { Wishes } from './wishes.ts';

/** Bullets per project; fewer where the facts do not carry more. */
const MOST_BULLETS = 5;
/** With so many, what a reader leaves to the portfolio is not told. */
const ENOUGH_BULLETS = 3;

/** A bullet with the sentence it was made of. */
export interface ToldBullet {
  readonly claim: Claim;
  readonly sentence: Sentence;
  /** Why the person's own wording does not stand here. */
  readonly refusal?: Refusal;
}

/**
 * Résumé bullets of a project: at most five, one per kind of fact, no fact twice and no verb twice,
 * ordered by weight for this reader × evidence, after those the person pinned. The same input always
 * gives the same bullets.
 */
export function composeBullets(
  project: Project,
  facts: readonly Fact[],
  lens: Lens,
  wishes: Wishes = NO_WISHES,
): Claim[] {
  return tellBullets({ project, facts, lens, wishes }).map(({ claim }) => claim);
}

/** A project, its facts, and for whom they are told. */
export interface Telling {
  readonly project: Project;
  readonly facts: readonly Fact[];
  readonly lens: Lens;
  readonly wishes: Wishes;
}

/** The same bullets, each with its sentence and with why a wording was refused. */
export function tellBullets(telling: Telling): ToldBullet[] {
  let told: readonly ToldBullet[] = [];
  for (const { tell, spare } of rankedTells(telling)) {
    if (spare && told.length >= ENOUGH_BULLETS) break;
    const bullet = tellNext(tell, telling, told);
    if (bullet) told = [...told, bullet];
    if (told.length === MOST_BULLETS) break;
  }
  return [...told];
}

interface RankedTell {
  readonly tell: Tell;
  /** True for what this reader leaves to the portfolio. */
  readonly spare: boolean;
}

// A stable sort: kinds of one score keep the order of the list of sentences.
function rankedTells({ project, facts, lens, wishes }: Telling): RankedTell[] {
  const reader = leadingFirst(lens, facts);
  return SENTENCES.map(([kind, tell]) => {
    const address = bulletAddress(project.id, kind);
    const pinned = wishes.pin.includes(address);
    const spare = !pinned && reader.weights[kind] <= LEFT_TO_PORTFOLIO;
    const score = kindScore(kind, { project, facts, lens: reader });
    const place = pinned ? wishes.pin.indexOf(address) : wishes.pin.length + Number(spare);
    return { tell, spare, place, score, shown: score > 0 || pinned, address };
  })
    .filter(({ shown, address }) => shown && !wishes.drop.includes(address))
    .toSorted((a, b) => a.place - b.place || b.score - a.score)
    .map(({ tell, spare }) => ({ tell, spare }));
}

// A gap that leads a project is told just before its result, to every reader who is told results.
function leadingFirst(lens: Lens, facts: readonly Fact[]): Lens {
  const { weights } = lens;
  const leads = headlineOf(facts)?.kind === 'gap' && weights.result > 0;
  return leads ? { ...lens, weights: { ...weights, gap: weights.result + 0.5 } } : lens;
}

function tellNext(
  tell: Tell,
  { project, facts, wishes }: Telling,
  told: readonly ToldBullet[],
): ToldBullet | undefined {
  const sentence = tell({
    project,
    facts,
    index: told.length,
    ongoing: project.manifest.dates?.completed === undefined,
    used: told.map(({ claim }) => claimText(claim).split(' ')[0] ?? ''),
    told: toldFacts(told),
  });
  const claim = sentence && shorten(project.id, sentence);
  if (!sentence || !claim || !isSober(claim)) return undefined;
  const own = wishes.reword[bulletAddress(project.id, sentence.kind)];
  if (own === undefined) return { claim, sentence };
  const reworded = reword(own, { project, facts, sentence });
  return 'message' in reworded
    ? { claim, sentence, refusal: reworded }
    : { claim: reworded, sentence };
}

function toldFacts(told: readonly ToldBullet[]): ReadonlySet<string> {
  return new Set(
    told.flatMap(({ claim }) =>
      claim.spans.flatMap((span) => (span.kind === 'fact' ? [span.fact.id] : [])),
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
