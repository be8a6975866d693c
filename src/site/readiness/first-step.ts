import { headlineOf } from '../../facts/facts.ts';
import { featuredProjects } from '../featured.ts';
import type { SiteCheck, SiteInput } from '../site-input.ts';
import { headlineWords } from './backing.ts';
import { codeHtml } from './code-html.ts';
import { emptySections } from './empty-sections.ts';
import { findingItem, placeLink } from './finding-item.ts';
import type { PlaceLink } from './finding-item.ts';

/** The one thing to do next; title and help are HTML. */
export interface FirstStep {
  readonly title: string;
  /** Why this before anything else. */
  readonly why: string;
  /** What to type. */
  readonly help?: string;
  readonly place?: PlaceLink;
}

/**
 * What to do first: the first error, by file and line; else, in the order of the home page, the
 * first published project whose headline nothing backs or that has none; else the first warning;
 * else the first section a project leaves empty.
 */
export function firstStep(site: SiteInput, check: SiteCheck): FirstStep | undefined {
  return (
    worstFinding(check, 'error', 'An error stops the build.') ??
    unbackedHeadline(site, check) ??
    worstFinding(check, 'warning', 'Nothing stops the build; this is the first warning.') ??
    emptySection(site)
  );
}

function worstFinding(
  check: SiteCheck,
  severity: 'error' | 'warning',
  why: string,
): FirstStep | undefined {
  const finding = check.findings.find((each) => each.severity === severity);
  if (!finding) return undefined;
  const { message: title, help, place } = findingItem(finding, check);
  return { title, why, place, ...(help && { help }) };
}

function unbackedHeadline(site: SiteInput, check: SiteCheck): FirstStep | undefined {
  for (const project of featuredProjects(site)) {
    const facts = site.facts.get(project.id) ?? [];
    const headline = headlineOf(facts);
    const { status, title } = project.manifest;
    const isBacked = headline && headline.evidence.level !== 'self-reported';
    if (status !== 'published' || isBacked) continue;
    const place = placeLink(headline?.place ?? project.tree.placeOf(['evaluation']), check);
    const why = 'Readers look at the headline first.';
    const said = headline
      ? { title: `No file stands behind the headline of ${title}.`, help: FROM }
      : { title: `${title} has no headline.`, help: headlineWords(project, facts) };
    return { title: codeHtml(said.title), help: codeHtml(said.help), why, place };
  }
  return undefined;
}

const FROM = 'Add `from: { file: evidence/metrics.json, pointer: /recall }` beside its value.';

function emptySection(site: SiteInput): FirstStep | undefined {
  for (const project of featuredProjects(site)) {
    const [empty] = emptySections(site, project);
    const [missing] = empty?.keys ?? [];
    if (!empty || !missing) continue;
    return {
      title: codeHtml(
        `${project.manifest.title} ${empty.empty ? 'says nothing' : 'lacks something'} under ${empty.title}.`,
      ),
      why: 'There are no errors or warnings; this is the first section left empty.',
      help: codeHtml(`Write \`${missing.key}\`: ${missing.description}.`),
    };
  }
  return undefined;
}
