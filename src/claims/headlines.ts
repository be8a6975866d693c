import { capital } from '../charts/words.ts';
import type { Fact } from '../facts/fact.ts';
import { headlineOf } from '../facts/facts.ts';
import type { Project } from '../manifest/portfolio.ts';
import { baselineSpans } from './baseline.ts';
import type { Claim, Span } from './claim.ts';
import { evaluationSet } from './evaluation-set.ts';
import { betweenSpans, chanceSpans, gapRate, shortChanceSpans } from './gap.ts';
import { inSentence } from './names.ts';
import { factSpan, name, words } from './span.ts';
import { claimText } from './text.ts';

/** Longest line that fits a card, a list and a search result. */
const LINE = 140;

/**
 * One line for card and page: the author's own line if there is one, else the headline: a result
 * with its rows and baseline, or a gap between groups with its rows and what chance alone gives; else the tagline, else the title. At most 140 characters.
 */
export function composeHeadline(project: Project, facts: readonly Fact[]): Claim {
  const { recruiter, tagline, title } = project.manifest;
  const fact = headlineOf(facts);
  if (recruiter?.headline) return written(project, recruiter.headline);
  return (fact && measured(project, fact)) ?? written(project, tagline ?? title);
}

function written(project: Project, text: string): Claim {
  return claimOf(project, [name(text.replace(/\s*\.$/, ''))]);
}

// From most to least said; the value and its metric always stay.
function measured(project: Project, fact: Fact): Claim | undefined {
  if (fact.kind === 'gap') return measuredGap(project, fact);
  const set = evaluationSet(project, fact);
  const value = [name(fact.name), words(' of '), factSpan(fact)];
  const forms = [
    [...value, ...(set?.spans ?? []), ...baselineSpans(fact)],
    [...value, ...(set?.instead ?? set?.spans ?? []), ...baselineSpans(fact)],
    [...value, ...(set?.instead ?? set?.spans ?? [])],
  ];
  return fitting(project, 'result', forms);
}

function measuredGap(project: Project, gap: Fact): Claim | undefined {
  const set = evaluationSet(project, gap);
  const on = (spans: readonly Span[] = []) => (spans.length > 0 ? [words(','), ...spans] : []);
  const value = [name(capital(gapRate(gap))), words(' of '), factSpan(gap)];
  const rest = [...betweenSpans(gap), ...chanceSpans(gap)];
  const brief = [...betweenSpans(gap), ...shortChanceSpans(gap)];
  return fitting(project, 'gap', [
    [...value, ...rest, ...on(set?.spans)],
    [...value, ...brief, ...on(set?.spans)],
    [...value, ...brief, ...on(set?.instead)],
    [...value, ...brief],
    [...value, words(' by '), name(inSentence(gap.of ?? '')), ...shortChanceSpans(gap)],
  ]);
}

function fitting(
  project: Project,
  kind: 'result' | 'gap',
  forms: readonly (readonly Span[])[],
): Claim | undefined {
  return forms
    .map((spans) => claimOf(project, spans, kind))
    .find((claim) => claimText(claim).length <= LINE);
}

function claimOf(
  project: Project,
  spans: readonly Span[],
  kind: 'result' | 'gap' = 'result',
): Claim {
  return { project: project.id, kind, spans };
}
