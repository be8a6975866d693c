import { join } from 'node:path';
import { LENSES } from '../../src/lenses/lenses.ts';
import { derivePortfolioFacts } from '../../src/facts/derive.ts';
import type { Portfolio } from '../../src/manifest/portfolio.ts';
import { createHref } from '../../src/site/href.ts';
import type { AddressOptions } from '../../src/site/href.ts';
import type { OmittablePage, SiteInput } from '../../src/site/site-input.ts';
import { bridge } from './bridge.ts';
import { loadOnce } from './load-once.ts';
import type { Site } from './site-context.ts';
import { siteFiles } from './site-files.ts';

/** Plain settings of one site; they travel as JSON in a virtual module. */
export interface SiteOptions extends AddressOptions {
  /** Folder of the portfolio, absolute. */
  readonly folder: string;
  /** Folder of Astro's cache, absolute. */
  readonly cacheDir: string;
  /** Address of the site: `https://alex.example.org`. */
  readonly site?: string;
  readonly dev: boolean;
  /** Pages switched off. */
  readonly omitted?: readonly OmittablePage[];
}

/** Raised when pages are asked for before the portfolio can be read. */
export class UnreadablePortfolioError extends Error {
  override readonly name = 'UnreadablePortfolioError';
}

/**
 * Makes the function pages get their site from. A build loads once; `astro dev` loads again after
 * every change of the author's files.
 */
export function createSite(options: SiteOptions): () => Promise<Site> {
  let loaded: { generation: number; site: Promise<Site> } | undefined;
  return () => {
    const { generation } = bridge();
    if (loaded?.generation !== generation) loaded = { generation, site: loadSite(options) };
    return loaded.site;
  };
}

async function loadSite(options: SiteOptions): Promise<Site> {
  const { portfolio } = await loadOnce(options.folder);
  if (!portfolio)
    throw new UnreadablePortfolioError(
      'portfolio.yaml has errors; they are listed above and in the browser.',
    );
  const visible = visiblePortfolio(portfolio, options);
  const input = siteInput(visible, options);
  return {
    ...input,
    dev: options.dev,
    files: siteFiles(input, { cacheDir: join(options.cacheDir, 'modelfolio/cards') }),
  };
}

/** Published projects; in development drafts too. */
function visiblePortfolio({ profile, projects }: Portfolio, { dev }: SiteOptions): Portfolio {
  return {
    profile,
    projects: projects.filter(
      ({ manifest: { status } }) => status === 'published' || (dev && status === 'draft'),
    ),
  };
}

function siteInput(portfolio: Portfolio, options: SiteOptions): SiteInput {
  const href = createHref(options);
  const wanted = portfolio.profile.lenses ?? [];
  const rank = (id: (typeof wanted)[number]) =>
    wanted.includes(id) ? wanted.indexOf(id) : wanted.length;
  return {
    portfolio,
    facts: derivePortfolioFacts(portfolio),
    lenses: LENSES.toSorted((a, b) => rank(a.id) - rank(b.id)),
    href,
    absolute: (path) => (options.site ? new URL(href(path), options.site).href : undefined),
    omitted: options.omitted ?? [],
  };
}
