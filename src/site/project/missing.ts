import { escapeHtml } from '../../format/escape.ts';
import { pathText } from '../../findings/place.ts';
import type { ManifestPath } from '../../findings/place.ts';
import type { Gap } from '../../manifest/gaps.ts';
import { descriptionOf } from '../../manifest/issues.ts';
import { neededToPublish } from '../../manifest/needed-to-publish.ts';
import { DICTIONARIES } from '../../words/dictionaries.ts';
import { words } from '../../words/words.ts';
import { sentence } from '../names.ts';
import { codeHtml } from '../readiness/code-html.ts';
import { section } from '../section.ts';
import type { Answer, Block, ListItem, Section } from '../section.ts';
import { count, leadBlock } from './source.ts';
import type { ProjectSource } from './source.ts';

/**
 * What a draft still lacks: every gap its author marked, with what to type, and folded below it what
 * publishing needs. In the words `check` uses, which are English on every site. Undefined for
 * projects that are no drafts, and for drafts that lack nothing.
 */
export function missingSection({
  project: { manifest, tree, gaps = [] },
}: Pick<ProjectSource, 'project'>): Section | undefined {
  if (manifest.status !== 'draft') return undefined;
  const blocks = [gapBlock(gaps), neededBlock(neededToPublish(tree, gaps))].filter(
    (block) => block !== undefined,
  );
  if (blocks.length === 0) return undefined;
  const { title, lead } = words().missing;
  return section('missing', title, [leadBlock(lead), ...blocks]);
}

function gapBlock(gaps: readonly Gap[]): Block | undefined {
  const asked = [...Map.groupBy(gaps, (gap) => `${nameOf(gap.path)} ${gap.help}`).values()];
  return gaps.length === 0 ? undefined : { kind: 'list', items: asked.flatMap(gapItem) };
}

/** Characters of advice that a page has room for. A longer list of choices is left to `check`. */
const ROOM = 160;

// The same asked of eight scores is one question, asked in eight places.
function gapItem(same: readonly Gap[]): ListItem[] {
  const [first] = same;
  if (!first) return [];
  const where = `<code>${escapeHtml(nameOf(first.path))}</code>`;
  const places =
    same.length > 1
      ? `, ${words().missing.places({ count: same.length, text: count(same.length) })}`
      : '';
  return [
    {
      ...(first.what && { title: inEnglish(`${escapeHtml(sentence(first.what))}.`) }),
      html: `${where}${places}.${first.help.length <= ROOM ? ` ${inEnglish(codeHtml(first.help))}` : ''}`,
    },
  ];
}

function neededBlock(fields: ReturnType<typeof neededToPublish>): Block | undefined {
  const items = new Map<string, Answer>(
    fields.map(({ path, schema }) => {
      const term = nameOf(path);
      return [term, { term, html: inEnglish(codeHtml(descriptionOf(schema) ?? '')) }];
    }),
  );
  if (items.size === 0) return undefined;
  return { kind: 'more', summary: words().missing.needed, items: [...items.values()] };
}

// Without positions: `evaluation.metrics.split`, whichever of the scores it is.
function nameOf(path: ManifestPath): string {
  return pathText(path.filter((step) => typeof step !== 'number'));
}

function inEnglish(html: string): string {
  return words() === DICTIONARIES.en ? html : `<span lang="en">${html}</span>`;
}
