import { composeHeadline } from '../claims/headlines.ts';
import { claimText } from '../claims/text.ts';
import type { Fact } from '../facts/fact.ts';
import { headlineOf } from '../facts/facts.ts';
import type { Project } from '../manifest/portfolio.ts';
import { plainText } from './prose.ts';
import { inEnglish } from './spoken.ts';

/** What a project is for and what came out, in one line: its tagline, or the claim of its headline. */
export function projectOutcome(project: Project, facts: readonly Fact[]): string {
  const { tagline } = project.manifest;
  if (tagline) return plainText(tagline);
  return claimOf(project, facts);
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
