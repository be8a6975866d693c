import type { MatchedRequirement } from '../../match/compare.ts';
import { LEXICON_ATTRIBUTION, LEXICON_VERSION, skillById } from '../../match/lexicon/lexicon.ts';
import type { Match } from '../../match/match.ts';
import { MATCH_FORMULA } from '../../match/match-score.ts';
import { rarelyAsked } from '../../match/rarely-asked.ts';
import type { Importance } from '../../match/requirement.ts';
import type { LensId } from '../../manifest/schema/lens-ids.ts';
import type { DemandCount, DemandReport, MatchReport } from './report.ts';

const ORDER: readonly Importance[] = ['must', 'responsibility', 'unknown', 'nice'];

/** Composes the report on one posting. */
export function composeMatchReport(match: Match): MatchReport {
  const { posting, requirements, reader, score } = match;
  const demands = requirements
    .map((each) => demandReport(each, reader.lens))
    .toSorted((a, b) => ORDER.indexOf(a.importance) - ORDER.indexOf(b.importance));
  return {
    conclusive: posting.conclusive,
    ...(score === undefined ? {} : { score }),
    formula: MATCH_FORMULA,
    lexicon: { version: LEXICON_VERSION, attribution: LEXICON_ATTRIBUTION },
    reader,
    demands,
    counts: ORDER.flatMap((importance) => countOf(importance, requirements)),
    years: posting.years.map(({ years, quote }) => ({ years, quote })),
    degrees: posting.degrees.map(({ required, quote }) => ({ required, quote })),
    projects: match.projects.map((id) => ({ id, shows: shownBy(id, demands) })),
    bullets: match.bullets,
  };
}

function demandReport(
  { requirement, standing, evidence }: MatchedRequirement,
  lens: LensId,
): DemandReport {
  const { importance, anyOf, quote, start, end } = requirement;
  const isOpen = standing !== 'proven' && standing !== 'used';
  const known = isOpen ? anyOf.flatMap((skill) => rarelyAsked(skill, lens) ?? [])[0] : undefined;
  return {
    ...{ importance, standing, quote, start, end },
    anyOf: anyOf.map(nameOf),
    ...(evidence ? { by: nameOf(evidence.skill) } : {}),
    projects: evidence?.projects ?? [],
    ...(known ? { note: `${known.note} (${known.source})` } : {}),
  };
}

function shownBy(project: string, demands: readonly DemandReport[]): string[] {
  const met = demands.filter(({ projects }) => projects.includes(project));
  return [...new Set(met.flatMap(({ by }) => by ?? []))];
}

function countOf(
  importance: Importance,
  requirements: readonly MatchedRequirement[],
): DemandCount[] {
  const own = requirements.filter(({ requirement }) => requirement.importance === importance);
  const met = own.filter(({ standing }) => standing === 'proven' || standing === 'used');
  return own.length > 0 ? [{ importance, met: met.length, of: own.length }] : [];
}

function nameOf(skill: string): string {
  return skillById(skill)?.name ?? skill;
}
