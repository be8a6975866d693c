import type { LensId } from '../../manifest/schema/lens-ids.ts';

/** What became of one fact. */
export interface FactChange {
  readonly id: string;
  /** With interval, rows and baseline; absent for a fact that was added. */
  readonly before?: string;
  /** Absent for a fact that was removed. */
  readonly after?: string;
  /** By the direction of its metric; `same` where only what stands around the value changed. */
  readonly verdict?: 'better' | 'worse' | 'same' | 'other';
  /** Whether the new value lies outside the old interval; absent where there was none. */
  readonly beyondInterval?: boolean;
}

/** Bullets for one reader that are no longer printed, and those printed instead. */
export interface BulletChange {
  readonly lens: LensId;
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Changed facts these bullets state; empty where only words changed. */
  readonly because: readonly string[];
}

/** What changed in one project. */
export interface ProjectChange {
  readonly id: string;
  /** `added` and `removed` say whether exports show the project, not whether its folder exists. */
  readonly status: 'added' | 'removed' | 'changed';
  readonly facts: readonly FactChange[];
  readonly bullets: readonly BulletChange[];
}
