import type { FactsByProject } from '../facts/facts.ts';
import type { Finding } from '../findings/finding.ts';
import type { Place } from '../findings/place.ts';
import type { Lens } from '../lenses/lens.ts';
import type { Portfolio } from '../manifest/portfolio.ts';

/** Pages a site can do without. The home page and case studies carry everything else. */
export const OMITTABLE_PAGES = ['lens', 'notFound', 'resume', 'skills', 'work'] as const;
export type OmittablePage = (typeof OMITTABLE_PAGES)[number];

/** Endings of résumé files a site can offer, the one most people ask for first. */
export const SITE_RESUME_FORMATS = ['pdf', 'md', 'txt', 'json'] as const;
export type SiteResumeFormat = (typeof SITE_RESUME_FORMATS)[number];

/** What every page is composed from. The host supplies addresses; nothing here knows the host. */
export interface SiteInput {
  /** Projects a visitor may see. */
  readonly portfolio: Portfolio;
  readonly facts: FactsByProject;
  /** Lenses offered, most wanted first. */
  readonly lenses: readonly Lens[];
  /** Address of a page inside the site, right for its base and trailing slash. */
  readonly href: (path: string) => string;
  /** Full address, or undefined while the site's own address is unknown. */
  readonly absolute: (path: string) => string | undefined;
  /** Files published below each project's page, by project id: `evidence/metrics.json`. */
  readonly attachments?: ReadonlyMap<string, ReadonlySet<string>>;
  /** Pages switched off; nothing links to them. Files beside the résumé pages stay. */
  readonly omitted?: readonly OmittablePage[];
  /** Files of each résumé beside its page, in the order they are offered; text forms when left out. */
  readonly resumeFormats?: readonly SiteResumeFormat[];
  /** True when an index for searching will lie beside the pages. */
  readonly search?: boolean;
  /** Only in development; a visitor never sees it. */
  readonly check?: SiteCheck;
}

/** What is found in the author's files, for the author. */
export interface SiteCheck {
  /** By file and line. */
  readonly findings: readonly Finding[];
  /** Text of every manifest and case study, by file. */
  readonly sources: ReadonlyMap<string, string>;
  /** Address that opens a place in the author's editor. */
  readonly open: (place: Place) => string;
}
