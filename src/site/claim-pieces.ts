import type { Claim, Span } from '../claims/claim.ts';
import { spanText } from '../claims/text.ts';
import type { Fact, FactKind } from '../facts/fact.ts';
import { factText } from '../facts/text.ts';
import type { Project } from '../manifest/portfolio.ts';
import { paths } from './paths.ts';
import { composeProjectPage } from './project.ts';
import type { SiteInput } from './site-input.ts';
import { inEnglish, spoken } from './spoken.ts';

/** A stretch of a claim; a number leads to the section of the case study that shows it. */
export interface ClaimPiece {
  readonly text: string;
  readonly href?: string;
}

/**
 * A claim as a page prints it, its numbers linked to the section that shows each. Claims are English
 * sentences on every site. A number no section shows stays plain.
 */
export function composeClaimPieces(site: SiteInput, claim: Claim): ClaimPiece[] {
  return inEnglish(() => tidy(claim.spans.map((span) => pieceOf(site, span))));
}

/**
 * Address and anchor of the section that shows a fact: the one facts of its kind belong to if it
 * prints the number, else its sources, else the first that does; undefined where none does.
 * @param printed the number as the pages of the site print it; the fact's value when left out
 */
export function factSection(site: SiteInput, fact: Fact, printed?: string): string | undefined {
  const project = site.portfolio.projects.find(({ id }) => id === fact.project);
  if (!project) return undefined;
  const text = printed ?? spoken(site, () => factText(fact, 'value'));
  const texts = sectionTexts(site, project);
  const own = [...SECTIONS[fact.kind], 'sources'].filter((id) => texts.has(id));
  const order = [...new Set([...own, ...texts.keys()])];
  const shown = order.find((id) => prints(texts.get(id) ?? '', text));
  return shown && `${site.href(paths.project(project.id))}#${shown}`;
}

// Whole numbers only: 30 is not shown by 130, 30.5 or 1,30.
function prints(section: string, number: string): boolean {
  const parts = section.split(number);
  return parts.some((before, index) => {
    const after = parts[index + 1];
    return after !== undefined && !/\p{Nd}[.,]?$/u.test(before) && !/^[.,]?\p{Nd}/u.test(after);
  });
}

/** Sections that facts of a kind belong to; every page has its sources besides. */
const SECTIONS: Readonly<Record<FactKind, readonly string[]>> = {
  result: ['evaluation'],
  baseline: ['evaluation'],
  alternative: ['approach'],
  dataset: ['data'],
  split: ['data'],
  group: ['groups'],
  latency: ['deployment'],
  throughput: ['deployment'],
  cost: ['deployment'],
  artifact: ['deployment'],
  impact: ['problem'],
  task: ['data'],
  part: ['evaluation'],
  difference: ['evaluation'],
  variation: ['evaluation'],
  spread: ['evaluation'],
  gap: ['groups'],
  bin: ['groups'],
  sweep: ['groups'],
};

function pieceOf(site: SiteInput, span: Span): ClaimPiece {
  const text = spanText(span);
  if (span.kind === 'words' || !/\p{Nd}/u.test(text)) return { text };
  const href =
    span.kind === 'fact'
      ? factSection(
          site,
          span.fact,
          spoken(site, () => spanText(span)),
        )
      : factSection(site, span.facts[0]);
  return href === undefined ? { text } : { text, href };
}

// As in the claim's text: single spaces, and none at the ends.
function tidy(pieces: readonly ClaimPiece[]): ClaimPiece[] {
  const spaced = pieces.map((piece) => ({ ...piece, text: piece.text.replace(/\s+/g, ' ') }));
  return spaced.map((piece, index) => {
    const before = spaced[index - 1]?.text ?? ' ';
    const text = before.endsWith(' ') ? piece.text.trimStart() : piece.text;
    return { ...piece, text: index === spaced.length - 1 ? text.trimEnd() : text };
  });
}

/** Texts of the sections of each project, once for a site: every résumé asks for all. */
const drawn = new WeakMap<SiteInput, Map<string, ReadonlyMap<string, string>>>();

function sectionTexts(site: SiteInput, project: Project): ReadonlyMap<string, string> {
  const known = drawn.get(site) ?? new Map<string, ReadonlyMap<string, string>>();
  drawn.set(site, known);
  const texts = known.get(project.id) ?? composedTexts(site, project);
  known.set(project.id, texts);
  return texts;
}

function composedTexts(site: SiteInput, project: Project): ReadonlyMap<string, string> {
  const { sections, closing } = composeProjectPage(site, project.id);
  const proving = [...sections, ...closing].filter(({ id }) => !RETOLD.has(id));
  return new Map(proving.map(({ id, blocks }) => [id, shownText(blocks)]));
}

/** Sections that only say claims again. */
const RETOLD = new Set(['summary', 'questions']);

// Only what readers see as text: no element, and so no coordinate of a drawing, and no address.
function shownText(node: unknown): string {
  if (typeof node === 'string') return node.replace(/<[^>]*>/g, ' ');
  if (typeof node !== 'object' || node === null) return '';
  return Object.entries(node)
    .filter(([key]) => !UNSEEN.has(key))
    .map(([, value]) => shownText(value))
    .join(' ');
}

/** Properties of blocks that hold no text on the page. */
const UNSEEN = new Set(['id', 'href', 'texts', 'kind']);
