import { composeBullets } from '../../claims/bullets.ts';
import type { Claim } from '../../claims/claim.ts';
import { composeHeadline } from '../../claims/headlines.ts';
import { claimText } from '../../claims/text.ts';
import type { Fact } from '../../facts/fact.ts';
import { headlineOf } from '../../facts/facts.ts';
import { factName } from '../../facts/gap.ts';
import { factText } from '../../facts/text.ts';
import type { Lens } from '../../lenses/lens.ts';
import type { Project } from '../../manifest/portfolio.ts';
import { paths } from '../../site/paths.ts';
import { interviewQuestions } from '../../site/project/questions.ts';
import { inEnglish } from '../../site/spoken.ts';
import { placeText } from '../place-text.ts';
import type { Brief, BriefQuestion } from './brief.ts';
import { limitsOf } from './limits.ts';

/** Composes the note for one project and one reader. Says what is missing too. */
export function composeBrief(project: Project, facts: readonly Fact[], lens: Lens): Brief {
  return inEnglish(() => {
    const told = toldFacts(project, facts, lens);
    return {
      project: project.id,
      title: project.manifest.title,
      lens: lens.id,
      headline: claimText(composeHeadline(project, facts)),
      numbers: told.map(numberText),
      limits: limitsOf(project, { facts, told }),
      questions: questionsOf(project),
    };
  });
}

// What leads comes first; then what the bullets state, in their order. A baseline is told with its result.
function toldFacts(project: Project, facts: readonly Fact[], lens: Lens): Fact[] {
  const headline = headlineOf(facts);
  const stated = composeBullets(project, facts, lens).flatMap(factsOf);
  const own = stated.filter(({ kind }) => kind !== 'baseline');
  return [...new Set([...(headline ? [headline] : []), ...own])];
}

function factsOf({ spans }: Claim): Fact[] {
  return spans.flatMap((span) => {
    if (span.kind === 'words') return [];
    return span.kind === 'fact' ? [span.fact] : [...span.facts];
  });
}

function numberText(fact: Fact): string {
  const name = factName(fact);
  const owner = fact.of !== undefined && fact.kind !== 'gap' ? `, ${fact.of}` : '';
  return `${name}${owner}: ${factText(fact)}`;
}

function questionsOf(project: Project): BriefQuestion[] {
  return interviewQuestions(project).map(({ text, anchor, path }) => ({
    text,
    page: `${paths.project(project.id)}#${anchor}`,
    place: placeText(project.tree.placeOf(path)),
  }));
}
