import type { Fact } from '../../facts/fact.ts';
import { escapeHtml } from '../../format/escape.ts';
import { formatNumber } from '../../format/number.ts';
import type { Project } from '../../manifest/portfolio.ts';
import { words } from '../../words/words.ts';
import type { LinkTargets } from '../authored-link.ts';
import { renderInline, renderProse } from '../prose.ts';
import type { Answer, Block } from '../section.ts';
import type { SiteInput } from '../site-input.ts';

/** What the sections of one case study are composed from. */
export interface ProjectSource {
  readonly site: SiteInput;
  readonly project: Project;
  readonly facts: readonly Fact[];
  /** Address of the case study. */
  readonly page: string;
}

/** An author's line as HTML. */
export function inline(source: ProjectSource, markdown: string): string {
  return renderInline(markdown, targets(source));
}

/** An author's paragraphs as a block, when there are any. */
export function proseBlock(source: ProjectSource, markdown: string | undefined): Block | undefined {
  return markdown ? { kind: 'prose', html: renderProse(markdown, targets(source)) } : undefined;
}

function targets({ site, project }: ProjectSource): LinkTargets {
  return { ...site, beside: project };
}

/** The opening line of a section, from words the build made. */
export function leadBlock(text: string, chip?: string): Block {
  return { kind: 'lead', html: escapeHtml(text), ...(chip && { chip }) };
}

/** One question and its answer, when the author gave one. */
export function answer(
  source: ProjectSource,
  term: string,
  markdown: string | undefined,
): Answer[] {
  return markdown ? [{ term, html: inline(source, markdown) }] : [];
}

/** One question and an answer the build made. */
export function plainAnswer(term: string, text: string | undefined): Answer[] {
  return text ? [{ term, html: escapeHtml(text) }] : [];
}

/** Questions and answers as a block, when there are any. */
export function answersBlock(...answers: readonly (readonly Answer[])[]): Block | undefined {
  const items = answers.flat();
  return items.length > 0 ? { kind: 'answers', items } : undefined;
}

/** Entries of a case study that something on its page links to. */
export type Entry = 'tradeoff' | 'error' | 'limit';

/** Anchor of an entry, counted from 0 in its list: `tradeoff-1` for the first. */
export function entryAnchor(entry: Entry, index: number): string {
  return `${entry}-${index + 1}`;
}

/** A number with three digits, and no decimals it does not have: settings, seconds, cut-offs. */
export function plainNumber(value: number): string {
  return formatNumber(value, { unit: '', decimals: String(value).split('.')[1]?.length ?? 0 });
}

/** Rows in words: "1 row", "1,395 rows". */
export function rowCount(value: number): string {
  return words().naming.rows({ count: value, text: count(value) });
}

/** A whole number with thousands separated. */
export function count(value: number): string {
  return formatNumber(value, { unit: 'count' });
}
