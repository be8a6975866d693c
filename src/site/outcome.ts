import { composeHeadline } from '../claims/headlines.ts';
import { claimText } from '../claims/text.ts';
import type { Fact } from '../facts/fact.ts';
import { headlineOf } from '../facts/facts.ts';
import type { Project } from '../manifest/portfolio.ts';
import { DICTIONARIES } from '../words/dictionaries.ts';
import { words } from '../words/words.ts';
import { plainText } from './prose.ts';
import { inEnglish } from './spoken.ts';

/** What a project is for and what came out, in one line: its tagline, or the claim of its headline. */
export function projectOutcome(project: Project, facts: readonly Fact[]): string {
  const { tagline } = project.manifest;
  if (tagline) return plainText(tagline);
  return claimOf(project, facts);
}

/**
 * The language of that line where it is not the page's own: a claim is an English sentence on every
 * site. Undefined for a tagline, which is in the language its author writes.
 */
export function outcomeLanguage(project: Project, facts: readonly Fact[]): 'en' | undefined {
  const isClaim = !project.manifest.tagline && headlineOf(facts) !== undefined;
  return isClaim && words() !== DICTIONARIES.en ? 'en' : undefined;
}

/** Description for search engines and previews: outcome first, then the headline's numbers. */
export function projectDescription(project: Project, facts: readonly Fact[]): string {
  const claim = claimOf(project, facts);
  const outcome = projectOutcome(project, facts);
  return [outcome, claim === outcome ? '' : claim].filter(Boolean).map(closed).join(' ');
}

// Claims are English sentences, and so are their numbers.
function claimOf(project: Project, facts: readonly Fact[]): string {
  if (!headlineOf(facts)) return '';
  return inEnglish(() => claimText(composeHeadline(project, facts)));
}

function closed(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
