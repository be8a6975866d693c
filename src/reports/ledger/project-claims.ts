import type { Claim } from '../../claims/claim.ts';
import { composeHeadline } from '../../claims/headlines.ts';
import { composeSummaries } from '../../claims/summaries.ts';
import { claimText } from '../../claims/text.ts';
import type { Wishes } from '../../claims/wishes.ts';
import type { ManifestPath } from '../../findings/place.ts';
import type { Project } from '../../manifest/portfolio.ts';
import { findSection } from '../../resume/content.ts';
import type { Resume } from '../../resume/content.ts';
import { interviewQuestions } from '../../site/project/questions.ts';
import { placeText } from '../place-text.ts';
import type { LedgerClaim } from './ledger.ts';
import { numbersOf, ownNumbers } from './numbers.ts';
import type { LedgerSource } from './numbers.ts';

/** Every sentence about a project in any export: headline, summaries, bullets, interview questions. `wishes` are those for every reader. */
export function projectClaims(
  source: LedgerSource,
  { resumes, wishes }: { readonly resumes: readonly Resume[]; readonly wishes: Wishes },
): LedgerClaim[] {
  const { project, facts } = source;
  const { short, long } = composeSummaries(project, facts, wishes);
  const claim = (name: string) => (each: Claim) => ledgerClaim(each, { name, source });
  return [
    claim('headline')(composeHeadline(project, facts)),
    ...resumes.flatMap((resume) => bulletsOf(resume, project).map(claim(`résumé ${resume.lens}`))),
    ...short.map(claim('short summary')),
    ...long.map(claim('long summary')),
    ...interviewQuestions(project).map(({ text, path }) => ({
      text,
      exports: ['interview questions'],
      numbers: ownNumbers(text),
      place: placeText(project.tree.placeOf(path)),
    })),
  ];
}

function bulletsOf(resume: Resume, project: Project): readonly Claim[] {
  const entries = findSection(resume, 'projects')?.entries ?? [];
  return entries.find(({ id }) => id === project.id)?.bullets ?? [];
}

function ledgerClaim(
  claim: Claim,
  { name, source }: { name: string; source: LedgerSource },
): LedgerClaim {
  const own = claim.spans.every(({ kind }) => kind === 'words');
  const place = placeText(source.project.tree.placeOf(headlinePath(source.project)));
  return {
    text: claimText(claim),
    exports: [name],
    numbers: numbersOf(claim, source),
    ...(own ? { place } : {}),
  };
}

// Where the words of a headline stand that states no fact.
function headlinePath({ manifest }: Project): ManifestPath {
  if (manifest.recruiter?.headline) return ['recruiter', 'headline'];
  return [manifest.tagline ? 'tagline' : 'title'];
}
