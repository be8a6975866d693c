import type { Fact } from '../facts/fact.ts';
import type { Project } from '../manifest/portfolio.ts';
import type { Sentence } from './sentence.ts';

/** Why a person's own wording is not printed, and what to type. */
export interface Refusal {
  readonly message: string;
  readonly help: string;
}

/** What a reworded bullet is held to: its project, all facts, and the sentence it replaces. */
export interface RewordSource {
  readonly project: Project;
  readonly facts: readonly Fact[];
  readonly sentence: Sentence;
}
