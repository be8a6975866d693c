import { composeBullets } from '../claims/bullets.ts';
import { composeHeadline } from '../claims/headlines.ts';
import { toolsOf } from '../claims/method.ts';
import { NO_WISHES } from '../claims/wishes.ts';
import type { Wishes } from '../claims/wishes.ts';
import type { Fact } from '../facts/fact.ts';
import type { Lens } from '../lenses/lens.ts';
import type { Project } from '../manifest/portfolio.ts';
import type { ProjectEntry } from './content.ts';
import { periodOf } from './period.ts';

/** Tools named beside a title; the rest stand under Skills. */
const TOOLS_SHOWN = 3;

/** Entry of one project: title, tools, dates, link and the bullets for this reader. */
export function composeProjectEntry(
  project: Project,
  facts: readonly Fact[],
  lens: Lens,
  wishes: Wishes = NO_WISHES,
): ProjectEntry {
  const { title, dates, links } = project.manifest;
  const link = links?.demo ?? links?.repo;
  return {
    id: project.id,
    title,
    tools: toolsOf(project).slice(0, TOOLS_SHOWN),
    period: periodOf(dates?.started, dates?.completed),
    line: composeHeadline(project, facts),
    bullets: composeBullets(project, facts, lens, wishes),
    ...(link ? { link } : {}),
  };
}
