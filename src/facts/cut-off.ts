import type { Project } from '../manifest/portfolio.ts';

/** The cut-off the project uses, when it has one and names it. */
export function cutOffInUse({ manifest: { evaluation } }: Project): number | undefined {
  return evaluation && 'threshold' in evaluation ? evaluation.threshold?.value : undefined;
}
