import type { Fact } from './fact.ts';

/** Facts of a portfolio by project id, in the order they were derived. */
export type FactsByProject = ReadonlyMap<string, readonly Fact[]>;

/** The result that page, card and résumé lead with, when the project has one. */
export function headlineOf(facts: readonly Fact[]): Fact | undefined {
  return facts.find((fact) => fact.headline);
}
