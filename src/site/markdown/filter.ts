import { escapeMarkdown } from '../../format/escape.ts';
import { composeFilterPage, filterParams } from '../filter-page.ts';
import { paths } from '../paths.ts';
import type { SiteInput } from '../site-input.ts';
import { spoken } from '../spoken.ts';
import { cardMarkdown } from './card.ts';
import { documentMarkdown, pageLine } from './document.ts';
import { addressesOn } from './link.ts';

/** The projects that share one subject, task or skill as Markdown. Throws when no page has that name. */
export function composeFilterMarkdown(
  site: SiteInput,
  wanted: { readonly kind: string; readonly slug: string },
): string {
  return spoken(site, () => filterMarkdown(site, wanted));
}

function filterMarkdown(
  site: SiteInput,
  wanted: { readonly kind: string; readonly slug: string },
): string {
  const page = composeFilterPage(site, wanted);
  const path = pathOf(site, wanted);
  const address = addressesOn(site, path);
  return documentMarkdown(
    `# ${escapeMarkdown(page.heading)}`,
    `> ${escapeMarkdown(page.head.author)}: ${escapeMarkdown(page.count)}`,
    pageLine(site.absolute(path) ?? site.href(path)),
    ...page.cards.map((card) => cardMarkdown(site, card, { address, level: 2 })),
  );
}

function pathOf(site: SiteInput, wanted: { readonly kind: string; readonly slug: string }): string {
  const known = filterParams(site).find(
    ({ kind, slug }) => kind === wanted.kind && slug === wanted.slug,
  );
  return known ? paths.work(known.kind, known.slug) : paths.home;
}
