import { deriveFacts } from '../../src/facts/derive.ts';
import type { Project } from '../../src/manifest/portfolio.ts';
import type { Story, Tell } from '../../src/claims/sentence.ts';
import { shorten } from '../../src/claims/shorten.ts';
import { claimText } from '../../src/claims/text.ts';

/** What a sentence is told from: the first bullet of a finished project, unless a test says otherwise. */
export function buildStory(project: Project, overrides: Partial<Story> = {}): Story {
  return {
    project,
    facts: deriveFacts(project),
    index: 0,
    used: [],
    told: new Set(),
    ongoing: false,
    ...overrides,
  };
}

/** The bullet a sentence becomes, as characters; undefined when the facts do not allow it. */
export function told(
  tell: Tell,
  project: Project,
  overrides: Partial<Story> = {},
): string | undefined {
  const sentence = tell(buildStory(project, overrides));
  const claim = sentence && shorten(project.id, sentence);
  return claim && claimText(claim);
}
