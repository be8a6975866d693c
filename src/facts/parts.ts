import { blockValues } from '../manifest/block-values.ts';
import type { Project } from '../manifest/portfolio.ts';
import type { Fact } from './fact.ts';
import { partFact } from './part.ts';

/** Numbers of a family's own blocks, of ablations and of robustness tests, one fact each. */
export function partFacts(project: Project): Fact[] {
  return blockValues(project).map((value) => partFact(project, value));
}
