import type { FactKind } from '../facts/fact.ts';
import type { LensId } from '../manifest/schema/lens-ids.ts';

/** A reader: what they look for first, and so the order and weight of facts written for them. */
export interface Lens {
  readonly id: LensId;
  /** Short name for menus: "ML engineer". */
  readonly name: string;
  /** Role a résumé for this reader aims at: "Machine learning engineer". */
  readonly role: string;
  /** Who reads and what they look for, one sentence. */
  readonly audience: string;
  /**
   * Weight of each kind of fact, 0 to 5. A kind of weight 1 is left to the portfolio: it is told only
   * where a project would have fewer than three bullets. A kind of weight 0 gets no sentence of its
   * own: baselines and splits are told inside the result they belong to.
   */
  readonly weights: Readonly<Record<FactKind, number>>;
  /** Words that lift a skill to the front of its list, lower case. */
  readonly skills: readonly string[];
}

/** Weight of what this reader leaves to the portfolio. */
export const LEFT_TO_PORTFOLIO = 1;

/** Kinds of facts no reader gets a sentence of their own for: they are told with what they belong to. */
export const UNTOLD = {
  baseline: 0,
  split: 0,
  task: 0,
  part: 0,
  difference: 0,
  variation: 0,
  spread: 0,
  bin: 0,
  sweep: 0,
} as const;
