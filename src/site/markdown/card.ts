import { escapeMarkdown } from '../../format/escape.ts';
import { words } from '../../words/words.ts';
import type { EvidenceCardContent } from '../evidence-card.ts';
import { paths } from '../paths.ts';
import type { SiteInput } from '../site-input.ts';
import { metricLine } from './document.ts';
import { markdownLink } from './link.ts';
import type { Address } from './link.ts';

/** A project in short: what came out, its number, and where to read on. */
export function cardMarkdown(
  site: SiteInput,
  card: EvidenceCardContent,
  { address, level }: { address: Address; level: 2 | 3 },
): string {
  const about = [card.kicker, card.stage?.name, card.tools].filter(Boolean).join(' · ');
  const parts = [
    `${'#'.repeat(level)} ${escapeMarkdown(card.title)}`,
    card.draft && `*${words().controls.draft}*`,
    escapeMarkdown(card.outcome),
    card.metric && metricLine(card.metric, address),
    escapeMarkdown(about),
    card.skills && words().files.shows(escapeMarkdown(card.skills)),
    cardLinks(site, card, address),
  ];
  return parts.filter(Boolean).join('\n\n');
}

function cardLinks(
  site: SiteInput,
  { draft, id, href, links }: EvidenceCardContent,
  address: Address,
) {
  return [
    markdownLink(words().controls.caseStudy, address(href)),
    ...(draft ? [] : [markdownLink('Markdown', address(site.href(paths.projectMarkdown(id))))]),
    ...links.map((link) => markdownLink(link.label, address(link.href))),
  ].join(', ');
}
