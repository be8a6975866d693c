import type { Fact, FactKind } from '../facts/fact.ts';
import type { FactsByProject } from '../facts/facts.ts';
import { primaryGap } from '../facts/fairness/primary-gap.ts';
import { publishedProjects } from '../manifest/portfolio.ts';
import type { Portfolio, Project } from '../manifest/portfolio.ts';
import type { Lens } from './lens.ts';

/** What one job ad wants to hear first. It orders what is told, and changes nothing of it. */
export interface Emphasis {
  /** How much a project has to say to the ad, from 0. */
  readonly project: (id: string) => number;
  /** How much a bullet has to say to it, from 0. */
  readonly bullet: (text: string) => number;
}

/** How many things a reader takes from a project before moving on. */
const TAKEN_IN = 3;

/**
 * Published projects, the one that tells this reader most first. A project counts with its three
 * kinds of facts of highest weight × evidence; ties follow `featured` of the profile, then ids.
 */
export function orderProjects(portfolio: Portfolio, facts: FactsByProject, lens: Lens): Project[] {
  const scores = new Map(
    portfolio.projects.map((project) => [
      project.id,
      projectScore(project, facts.get(project.id) ?? [], lens),
    ]),
  );
  const featured = portfolio.profile.featured ?? [];
  const place = (id: string) => (featured.includes(id) ? featured.indexOf(id) : featured.length);
  return publishedProjects(portfolio).toSorted(
    (a, b) =>
      (scores.get(b.id) ?? 0) - (scores.get(a.id) ?? 0) ||
      place(a.id) - place(b.id) ||
      (a.id < b.id ? -1 : 1),
  );
}

/** Weight of a kind for this reader × the best evidence behind a fact of that kind; 0 when there is none. */
export function kindScore(
  kind: FactKind,
  { project, facts, lens }: { project: Project; facts: readonly Fact[]; lens: Lens },
): number {
  const grades = toldFacts(kind, { project, facts })
    .filter((fact) => fact.split !== 'train')
    .map((fact) => evidenceGrade(fact, project));
  return lens.weights[kind] * Math.max(0, ...grades);
}

// Of all gaps only the one in the rate chosen beforehand is told, and then no rates beside it.
function toldFacts(
  kind: FactKind,
  { project, facts }: { project: Project; facts: readonly Fact[] },
): readonly Fact[] {
  const own = facts.filter((fact) => fact.kind === kind);
  if (own.length === 0 || (kind !== 'gap' && kind !== 'group')) return own;
  const gap = primaryGap(project, facts);
  if (kind === 'gap') return gap ? [gap] : [];
  return gap ? [] : own;
}

/** 3: a file holds the number. 2: a command repeats it. 1: it is stated. */
export function evidenceGrade(fact: Fact, { manifest }: Project): 1 | 2 | 3 {
  if (fact.evidence.file) return 3;
  return (manifest.reproducibility?.commands?.length ?? 0) > 0 ? 2 : 1;
}

function projectScore(project: Project, facts: readonly Fact[], lens: Lens): number {
  const kinds = [...new Set(facts.map((fact) => fact.kind))];
  const scores = kinds
    .map((kind) => kindScore(kind, { project, facts, lens }))
    .sort((a, b) => b - a);
  return scores.slice(0, TAKEN_IN).reduce((sum, score) => sum + score, 0);
}
