import type { Section } from '../section.ts';
import { approachSection } from './approach.ts';
import { limitsSection, summarySection, tradeoffsSection } from './closing.ts';
import { dataSection } from './dataset.ts';
import { deploymentSection } from './deployment.ts';
import { errorsSection } from './errors.ts';
import { evaluationSection } from './evaluation.ts';
import { fairnessSection } from './fairness.ts';
import { missingSection } from './missing.ts';
import { problemSection } from './problem.ts';
import { questionsSection } from './questions.ts';
import { reproduceSection } from './reproduce.ts';
import type { ProjectSource } from './source.ts';
import { sourcesSection } from './sources.ts';

/** Sections in reading order. Sections without content are left out; the order never changes. */
const SECTIONS: readonly ((source: ProjectSource) => Section | undefined)[] = [
  missingSection,
  problemSection,
  dataSection,
  approachSection,
  evaluationSection,
  errorsSection,
  fairnessSection,
  deploymentSection,
  tradeoffsSection,
  reproduceSection,
  limitsSection,
];

/** What follows the author's own words: questions it invites, text to take away, and where the numbers come from. */
const CLOSING = [questionsSection, summarySection, sourcesSection];

/** Every section of a case study that has something to say. */
export function projectSections(source: ProjectSource): Section[] {
  return present(SECTIONS, source);
}

/** Sections that stand after the case study's body. */
export function closingSections(source: ProjectSource): Section[] {
  return present(CLOSING, source);
}

function present(composers: typeof SECTIONS, source: ProjectSource): Section[] {
  return composers.map((compose) => compose(source)).filter((section) => section !== undefined);
}
