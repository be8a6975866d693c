import { composeSiteCard } from '../../card/compose.ts';
import type { FactsByProject } from '../../facts/facts.ts';
import { publishedProjects } from '../../manifest/portfolio.ts';
import type { Portfolio } from '../../manifest/portfolio.ts';
import { composeResume } from '../../resume/compose.ts';
import { findSection } from '../../resume/content.ts';
import { composeProofLine } from '../../site/proof-line.ts';
import { inEnglish, spoken } from '../../site/spoken.ts';
import type { LedgerClaim } from './ledger.ts';
import { countedNumbers, ownNumbers } from './numbers.ts';

/**
 * What is said of the portfolio as a whole: figures counted over it, and sentences of the profile,
 * which are the author's own.
 */
export function portfolioClaims(portfolio: Portfolio, facts: FactsByProject): LedgerClaim[] {
  const proof = homeProof(portfolio, facts);
  const card = composeSiteCard(portfolio, facts).footer.join('; ');
  return [
    ...(proof ? [counted(proof, 'home page')] : []),
    counted(card, 'site card'),
    ...profileClaims(portfolio, facts),
  ];
}

function homeProof(portfolio: Portfolio, facts: FactsByProject): string | undefined {
  const visible = { ...portfolio, projects: publishedProjects(portfolio) };
  const proof = spoken({ portfolio }, () => composeProofLine({ portfolio: visible, facts }));
  return proof && [proof.lead, ...proof.parts.map(({ text }) => text)].join('; ');
}

function counted(text: string, name: string): LedgerClaim {
  return { text, exports: [name], numbers: countedNumbers(text) };
}

// Summary, jobs, degrees and awards read the same for every reader.
function profileClaims(portfolio: Portfolio, facts: FactsByProject): LedgerClaim[] {
  const resume = inEnglish(() => composeResume(portfolio, facts, 'data-scientist'));
  const jobs = findSection(resume, 'experience')?.entries ?? [];
  const degrees = findSection(resume, 'education')?.entries ?? [];
  const awards = findSection(resume, 'awards')?.entries ?? [];
  return [
    own(portfolio.profile.summary ?? portfolio.profile.headline, ['home page', 'résumé summary']),
    ...jobs.flatMap(({ highlights }) => highlights.map((text) => own(text, ['résumé experience']))),
    ...degrees.flatMap(({ note }) => (note ? [own(note, ['résumé education'])] : [])),
    ...awards.flatMap(({ note }) => (note ? [own(note, ['résumé awards'])] : [])),
  ];
}

// The profile keeps no places, so the file alone is named.
function own(text: string, exports: readonly string[]): LedgerClaim {
  return { text, exports, numbers: ownNumbers(text), place: 'portfolio.yaml' };
}
