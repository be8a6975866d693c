import { withBaselines } from './compare.ts';
import { differenceFacts } from './differences.ts';
import { foldFacts } from './folds.ts';
import { partFacts } from './parts.ts';
import { datasetFacts } from './datasets.ts';
import { deploymentFacts } from './deployment.ts';
import type { Fact } from './fact.ts';
import type { FactsByProject } from './facts.ts';
import { binFacts, gapFacts } from './fairness/assess.ts';
import { groupFacts } from './fairness/group-facts.ts';
import { mitigationFacts } from './fairness/mitigation-facts.ts';
import { sweepFacts } from './fairness/threshold-facts.ts';
import { withHeadline } from './headline.ts';
import { comparedFacts, resultFacts } from './results.ts';
import type { Portfolio, Project } from '../manifest/portfolio.ts';

/**
 * Derives every number of a project once, with its source:
 *
 *   manifest -> results and what the counts give -> their baselines
 *            -> numbers of the family's blocks, differences, folds
 *            -> sizes of data -> rates per group and their gaps -> speed, cost and size
 *            -> the headline among them
 */
export function deriveFacts(project: Project): readonly Fact[] {
  const derived = DERIVED.get(project) ?? derivedFrom(project);
  DERIVED.set(project, derived);
  return derived;
}

// Audit and pages ask for the same project; a project is never changed, only loaded again.
const DERIVED = new WeakMap<Project, readonly Fact[]>();

function derivedFrom(project: Project): Fact[] {
  const gaps = gapFacts(project);
  const compared = comparedFacts(project);
  const baselines = compared.filter((fact) => fact.kind === 'baseline');
  const derived = [
    ...withBaselines(resultFacts(project), baselines),
    ...compared,
    ...partFacts(project),
    ...differenceFacts(project),
    ...foldFacts(project),
    ...datasetFacts(project),
    ...groupFacts(project),
    ...gaps,
    ...mitigationFacts(project, gaps),
    ...sweepFacts(project),
    ...binFacts(project),
    ...deploymentFacts(project),
  ];
  return numbered(withHeadline(derived, project));
}

/** Facts of every project, by project id. */
export function derivePortfolioFacts(portfolio: Portfolio): FactsByProject {
  return new Map(portfolio.projects.map((project) => [project.id, deriveFacts(project)]));
}

// Names that differ only in signs, such as C++ and C#, make one id; the later one gets a number.
function numbered(facts: readonly Fact[]): Fact[] {
  const seen = new Map<string, number>();
  return facts.map((fact) => {
    const count = (seen.get(fact.id) ?? 0) + 1;
    seen.set(fact.id, count);
    return count === 1 ? fact : { ...fact, id: `${fact.id}-${count}` };
  });
}
