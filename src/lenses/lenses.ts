import { appliedAnalyst } from './applied-analyst.ts';
import { dataScientist } from './data-scientist.ts';
import type { Lens } from './lens.ts';
import { mlEngineer } from './ml-engineer.ts';
import { researchScientist } from './research-scientist.ts';

/** Every lens, in the order they are offered. Add one: a file here, a line here and an id in the schema. */
export const LENSES: readonly Lens[] = [
  mlEngineer,
  dataScientist,
  researchScientist,
  appliedAnalyst,
];

/** The lens of an id, or undefined for an unknown one. */
export function findLens(id: string): Lens | undefined {
  return LENSES.find((lens) => lens.id === id);
}
