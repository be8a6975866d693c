import type { Fact } from './fact.ts';

/** Facts of a portfolio by project id, in the order they were derived. */
export type FactsByProject = ReadonlyMap<string, readonly Fact[]>;

/** The result, or gap between groups, that page, card and résumé lead with, when there is one. */
export function headlineOf(facts: readonly Fact[]): Fact | undefined {
  return facts.find((fact) => fact.headline);
}
