import type { FactsByProject } from '../facts/facts.ts';
import type { Finding } from '../findings/finding.ts';
import type { ManifestPath } from '../findings/place.ts';
import { suggest } from '../findings/suggest.ts';
import { LENSES } from '../lenses/lenses.ts';
import type { Lens } from '../lenses/lens.ts';
import type { Portfolio, Project } from '../manifest/portfolio.ts';
import type { ManifestTree } from '../manifest/tree.ts';
import { tellBullets } from './bullets.ts';
import type { ToldBullet } from './bullets.ts';
import { reword, rewordTemplate } from './reword.ts';
import type { Refusal } from './refusal.ts';
import { SENTENCES } from './sentences.ts';
import { claimText } from './text.ts';
import { NO_WISHES, bulletAddress, wishesFor } from './wishes.ts';
import type { Wishes } from './wishes.ts';

/** Names offered where one is unknown. */
const MOST_NAMES = 8;

/** What wishes are checked against. */
export interface WishSource {
  readonly facts: FactsByProject;
  /** `portfolio.yaml`, for places. */
  readonly tree: ManifestTree;
}

/**
 * Wishes for résumés that cannot be followed: bullets and projects that do not exist, a bullet both
 * pinned and dropped, and wordings that are refused, each at its place.
 */
export function wishFindings(portfolio: Portfolio, source: WishSource): Finding[] {
  return Object.entries(portfolio.profile.resume ?? {}).flatMap(([reader, block]) => {
    const { pin = [], drop = [], reword: texts = {}, leaveOut = [] } = block ?? {};
    const path = ['resume', reader];
    const context = { portfolio, reader, ...source };
    return [
      ...pin.flatMap((bullet, at) => bulletFinding(bullet, [...path, 'pin', at], context)),
      ...drop.flatMap((bullet, at) => bulletFinding(bullet, [...path, 'drop', at], context)),
      ...drop.flatMap((bullet, at) =>
        pin.includes(bullet) ? [bothWays(bullet, [...path, 'drop', at], context)] : [],
      ),
      ...Object.entries(texts).flatMap(([bullet, text]) =>
        wordingFindings(bullet, { text, path: [...path, 'reword', bullet], context }),
      ),
      ...leaveOut.flatMap((id, at) => projectFinding(id, [...path, 'leaveOut', at], context)),
    ];
  });
}

interface Context extends WishSource {
  readonly portfolio: Portfolio;
  /** `all` or the id of a lens. */
  readonly reader: string;
}

function projectFinding(id: string, path: ManifestPath, context: Context): Finding[] {
  const ids = context.portfolio.projects.map((project) => project.id);
  if (ids.includes(id)) return [];
  return [remark(path, context, unknown('project', { name: id, known: ids }))];
}

function bulletFinding(bullet: string, path: ManifestPath, context: Context): Finding[] {
  const refusal = unknownBullet(bullet, context);
  return refusal ? [remark(path, context, refusal)] : [];
}

function unknownBullet(bullet: string, { portfolio, facts }: Context): Refusal | undefined {
  const project = portfolio.projects.find(({ id }) => bullet.startsWith(`${id}/`));
  if (!project) {
    const known = portfolio.projects.flatMap((each) => addressesOf(each, facts));
    const id = bullet.split('/')[0] ?? '';
    const own = portfolio.projects.map((each) => each.id);
    return suggest(bullet, known) === undefined && suggest(id, own) !== undefined
      ? unknown('project', { name: id, known: own })
      : unknown('bullet', { name: bullet, known });
  }
  const known = addressesOf(project, facts);
  return known.includes(bullet) ? undefined : unknownKind(bullet, { project, known });
}

// Only the kind can be a slip: a whole address has enough letters in common with every other.
function unknownKind(
  bullet: string,
  { project, known }: { project: Project; known: readonly string[] },
): Refusal {
  const kindOf = (address: string) => address.slice(project.id.length + 1);
  const close = suggest(kindOf(bullet), known.map(kindOf));
  const refusal = unknown('bullet', {
    name: bullet,
    known: close ? [`${project.id}/${close}`] : known,
  });
  return close ? refusal : { ...refusal, help: offer(known) };
}

function offer(names: readonly string[]): string {
  return names.length > 0
    ? `There are ${names.slice(0, MOST_NAMES).join(', ')}; \`modelfolio facts --bullets\` lists all.`
    : 'This project has no bullets yet: its manifest holds no numbers for one.';
}

/** Addresses of all bullets a project can have, whoever reads them. */
export function addressesOf(project: Project, facts: FactsByProject): string[] {
  return bulletsOf(project, facts).map(({ claim }) => bulletAddress(project.id, claim.kind));
}

/** A bullet as a person may start to reword it. */
export interface BulletTemplate {
  readonly address: string;
  /** Its generated text with placeholders in place of numbers. */
  readonly template: string;
  /** Its generated text. */
  readonly text: string;
}

/** All bullets a project can have, with placeholders. */
export function bulletTemplates(project: Project, facts: FactsByProject): BulletTemplate[] {
  const own = facts.get(project.id) ?? [];
  return bulletsOf(project, facts).map(({ claim, sentence }) => ({
    address: bulletAddress(project.id, claim.kind),
    template: rewordTemplate(claim, { project, facts: own, sentence }),
    text: claimText(claim),
  }));
}

// Each kind alone, so that none is missing because another came first.
function bulletsOf(project: Project, facts: FactsByProject): ToldBullet[] {
  const own = facts.get(project.id) ?? [];
  const [lens] = LENSES;
  if (!lens) return [];
  return SENTENCES.flatMap(([kind]) => {
    const pin = [bulletAddress(project.id, kind)];
    const drop = SENTENCES.flatMap(([other]) =>
      other === kind ? [] : [bulletAddress(project.id, other)],
    );
    return tellBullets({ project, facts: own, lens, wishes: { ...NO_WISHES, pin, drop } });
  });
}

interface Wording {
  readonly text: string;
  readonly path: ManifestPath;
  readonly context: Context;
}

function wordingFindings(bullet: string, { text, path, context }: Wording): Finding[] {
  const unheard = unknownBullet(bullet, context);
  if (unheard) return [remark(path, context, unheard, { key: true })];
  const project = context.portfolio.projects.find(({ id }) => bullet.startsWith(`${id}/`));
  if (!project) return [];
  const refusal = refusalOf(bullet, { text, project, context });
  return refusal ? [remark(path, context, refusal)] : [];
}

// As it is told to the readers it is for; where none of them is told it, as it stands alone.
function refusalOf(
  bullet: string,
  { text, project, context }: { text: string; project: Project; context: Context },
): Refusal | undefined {
  const facts = context.facts.get(project.id) ?? [];
  const isIt = ({ claim }: ToldBullet) => bulletAddress(project.id, claim.kind) === bullet;
  const told = readersOf(context).flatMap((lens) =>
    tellBullets({ project, facts, lens, wishes: unworded(context, lens) }).filter(isIt),
  );
  const all = told.length > 0 ? told : bulletsOf(project, context.facts).filter(isIt);
  const made = all.map(({ sentence }) => reword(text, { project, facts, sentence }));
  return made.find((result) => 'message' in result);
}

// The wordings themselves are what is checked.
function unworded({ portfolio }: Context, lens: Lens): Wishes {
  return { ...wishesFor(portfolio.profile, lens.id), reword: {} };
}

function readersOf({ reader }: Context): readonly Lens[] {
  return reader === 'all' ? LENSES : LENSES.filter(({ id }) => id === reader);
}

function bothWays(bullet: string, path: ManifestPath, context: Context): Finding {
  return remark(path, context, {
    message: `\`${bullet}\` is both pinned and dropped.`,
    help: 'Keep one of the two.',
  });
}

function unknown(
  what: string,
  { name, known }: { name: string; known: readonly string[] },
): Refusal {
  const close = suggest(name, known);
  const near = known.filter((each) => each.split('/')[0] === name.split('/')[0]);
  return {
    message: `There is no ${what} \`${name}\`.`,
    help: close ? `Did you mean \`${close}\`?` : offer(near.length > 0 ? near : known),
  };
}

function remark(
  path: ManifestPath,
  { tree }: Context,
  { message, help }: Refusal,
  { key = false }: { key?: boolean } = {},
): Finding {
  const place = key ? tree.placeOfKey(path) : tree.placeOf(path);
  return { rule: 'resume/wish', severity: 'error', place, message, help };
}
