import type { Fact } from '../facts/fact.ts';
import { composeFactNote as factNote, evidenceWords as levelWords } from './fact-note.ts';
import type { FactNoteContent } from './fact-note.ts';
import { composeMetric as metricContent } from './metric.ts';
import type { MetricContent } from './metric.ts';
import {
  composeLensNav as lensNav,
  composeNav as navContent,
  composeResumeNav as resumeNav,
} from './nav.ts';
import type { LensNavContent, NavContent, Place } from './nav.ts';
import { composeHead as headContent } from './page-head.ts';
import type { PageFacts, PageHeadContent } from './page-head.ts';
import { paths, sourceAnchor } from './paths.ts';
import type { SiteInput } from './site-input.ts';
import { spoken } from './spoken.ts';

/*
 * Parts of pages as an author's own page asks for them. Pages of this package compose whole pages in
 * one language; an author composes part by part, so each part chooses the language of the site.
 */

/** Title, description, address and picture of a page. */
export function composeHead(site: SiteInput, page: PageFacts): PageHeadContent {
  return spoken(site, () => headContent(site, page));
}

/** Header and footer links, with the reader's place marked. */
export function composeNav(site: SiteInput, current: Place): NavContent {
  return spoken(site, () => navContent(site, current));
}

/** Links from the home page to its lenses and back; undefined for a site without such pages. */
export function composeLensNav(site: SiteInput, current?: string): LensNavContent | undefined {
  return spoken(site, () => lensNav(site, current));
}

/** Links between the résumés for different readers. */
export function composeResumeNav(site: SiteInput, current: string): LensNavContent {
  return spoken(site, () => resumeNav(site, current));
}

/** A number of a project with everything it needs to be believed; its badge leads to its source. */
export function composeMetric(site: SiteInput, fact: Fact): MetricContent {
  const page = site.href(paths.project(fact.project));
  return spoken(site, () => metricContent(fact, page, site.facts.get(fact.project)));
}

/** The badge behind a number; it leads to the number's row on the page of its project. */
export function composeFactNote(site: SiteInput, fact: Fact): FactNoteContent {
  const page = site.href(paths.project(fact.project));
  return spoken(site, () => factNote(fact, `${page}#${sourceAnchor(fact.id)}`));
}

/** What each level of evidence is called and means, weakest first. */
export function evidenceWords(site: Pick<SiteInput, 'portfolio'>): ReturnType<typeof levelWords> {
  return spoken(site, () => levelWords());
}
