import { join } from 'node:path';
import { LENSES } from '../../src/lenses/lenses.ts';
import { derivePortfolioFacts } from '../../src/facts/derive.ts';
import type { Portfolio } from '../../src/manifest/portfolio.ts';
import { createHref } from '../../src/site/href.ts';
import type { AddressOptions } from '../../src/site/href.ts';
import type { OmittablePage, SiteCheck, SiteInput } from '../../src/site/site-input.ts';
import { siteWords } from '../../src/site/spoken.ts';
import type { AuditedPortfolio } from '../audit-prose.ts';
import { bridge } from './bridge.ts';
import { caseStudyFiles } from './case-study-files.ts';
import { loadOnce } from './load-once.ts';
import type { Site } from './site-context.ts';
import { siteResumeFormats } from './resume-formats.ts';
import { siteFiles } from './site-files.ts';
import { visiblePortfolio } from './visible-portfolio.ts';

/** Plain settings of one site; they travel as JSON in a virtual module. */
export interface SiteOptions extends AddressOptions {
  /** Folder of the portfolio, absolute. */
  readonly folder: string;
  /** Folder of Astro's cache, absolute. */
  readonly cacheDir: string;
  /** Address of the site: `https://alex.example.org`. */
  readonly site?: string;
  readonly dev: boolean;
  /**
   * True when a build has the pages of drafts too. They are marked, list what is missing and ask
   * search engines to stay away. Drafts stand on pages that show several projects, marked there as
   * well, and nowhere else: they have no card, no twins and no JSON-LD, and are left out of sitemap,
   * feed, `llms.txt`, `portfolio.json`, résumés and the site's own search.
   */
  readonly drafts?: boolean;
  /** Pages switched off. */
  readonly omitted?: readonly OmittablePage[];
  /** False asks crawlers that train models to stay away. */
  readonly aiTraining?: boolean;
  /** True when an index for searching is written once the pages are. */
  readonly search?: boolean;
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
  const audited = await loadOnce(options.folder);
  const { portfolio } = audited;
  if (!portfolio)
    throw new UnreadablePortfolioError(
      'portfolio.yaml has errors; they are listed above and in the browser.',
    );
  const visible = visiblePortfolio(portfolio, options);
  const input: SiteInput = {
    ...offered(siteInput(visible, options)),
    attachments: pathsOf(audited),
    ...(options.dev && { check: checkOf(audited, options) }),
  };
  // One object for pages and files, so that what one composed the other need not compose again.
  return Object.assign(input, {
    words: siteWords(input),
    dev: options.dev,
    caseStudies: caseStudyFiles(input, audited),
    files: siteFiles(input, {
      cacheDir: join(options.cacheDir, 'modelfolio/cards'),
      training: options.aiTraining ?? true,
    }),
  });
}

function pathsOf({ attachments }: AuditedPortfolio): Map<string, ReadonlySet<string>> {
  return new Map(
    [...attachments].map(([id, files]) => [id, new Set(files.map(({ path }) => path))]),
  );
}

function checkOf(
  { findings, sources }: AuditedPortfolio,
  { folder, base }: SiteOptions,
): SiteCheck {
  const opener = `${base.replace(/\/$/, '')}/__open-in-editor?file=`;
  const open: SiteCheck['open'] = ({ file, line, column }) =>
    opener + encodeURIComponent(`${join(folder, file)}:${line}:${column}`);
  return { findings, sources, open };
}

/** Adds the résumé files that can be made; what keeps the PDF out is told after the build. */
function offered(input: SiteInput): SiteInput {
  const { formats, findings } = siteResumeFormats(input);
  if (findings.length > 0) bridge().findings.set('resume/pdf', findings);
  return { ...input, resumeFormats: formats };
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
    search: options.search ?? false,
  };
}
