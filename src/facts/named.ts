import { suggest } from '../findings/suggest.ts';
import type { Fact } from './fact.ts';

/** Names offered where one is unknown. */
const MOST_NAMES = 5;

/** The fact of an id, which may leave out its project: `recall/test`. */
export function namedFact(
  facts: readonly Fact[],
  { project, id }: { project: string; id: string },
): Fact | undefined {
  return facts.find((fact) => fact.id === `${project}/${id}` || fact.id === id);
}

/** An id as authors write it inside its own project: `recall/test`. */
export function shortId({ id, project }: Pick<Fact, 'id' | 'project'>): string {
  return id.startsWith(`${project}/`) ? id.slice(project.length + 1) : id;
}

/**
 * The names an author may have meant, nearest first and at most five: the one a slip away, then
 * those that share a word with it, then the first of the list.
 */
export function nearestNames(name: string, names: readonly string[]): string[] {
  const close = suggest(name, names);
  const words = name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  const shared = (candidate: string) =>
    words.filter((word) => candidate.toLowerCase().includes(word)).length;
  const others = names.toSorted((a, b) => shared(b) - shared(a));
  return [...new Set([...(close ? [close] : []), ...others])].slice(0, MOST_NAMES);
}
