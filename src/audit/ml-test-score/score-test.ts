import type { SeenCode } from '../code.ts';
import type { Evidence } from './evidence.ts';

/** Sections of the ML Test Score, in the order of the paper. */
export const SECTIONS = ['data', 'model', 'infrastructure', 'monitoring'] as const;
export type Section = (typeof SECTIONS)[number];

/** One of the 28 tests of Breck et al. (2017), in our own words. */
export interface ScoreTest {
  readonly section: Section;
  /** Place in its section, 1 to 7, as the paper numbers them. */
  readonly number: number;
  readonly name: string;
  /** What gives half a point. */
  readonly half: string;
  /** What gives the other half; absent where neither manifest nor repository can show it. */
  readonly whole?: string;
  /** What is there; nothing where nothing is. The best of it counts. */
  find(subject: SeenCode): readonly Evidence[];
}
