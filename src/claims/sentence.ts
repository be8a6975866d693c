import type { Fact, FactKind } from '../facts/fact.ts';
import type { Project } from '../manifest/portfolio.ts';
import type { Span } from './claim.ts';
import type { Verb, VerbChoice } from './verbs.ts';

/**
 * Steps by which a long bullet is shortened, in this order; wordy parts go with the tools. The last
 * tool goes before the interval: the title beside the bullet names it.
 */
export const SHORTENING = ['tools', 'library', 'interval', 'relative', 'set-size'] as const;
export type ShorteningStep = (typeof SHORTENING)[number];

/**
 * A stretch of a sentence; `step` names when it may go and `instead` what then takes its place, until
 * the step of `last`.
 */
export interface Part {
  readonly spans: readonly Span[];
  readonly step?: ShorteningStep;
  readonly instead?: readonly Span[];
  readonly last?: ShorteningStep;
}

/** A bullet before it is shortened. Parts carry their own spaces. */
export interface Sentence {
  readonly kind: FactKind;
  readonly verb: Verb;
  readonly parts: readonly Part[];
}

/** What a sentence is told from. */
export interface Story extends VerbChoice {
  readonly project: Project;
  readonly facts: readonly Fact[];
  /** Ids of facts other bullets of the project have stated. */
  readonly told: ReadonlySet<string>;
}

/** Tells one kind of fact as a sentence, or undefined when the facts do not allow one. */
export type Tell = (story: Story) => Sentence | undefined;

/** A part that always stays. */
export function part(...spans: readonly Span[]): Part {
  return { spans };
}

/** Builds a sentence from the parts there are; none without a verb. */
export function sentence(
  kind: FactKind,
  verb: Verb | undefined,
  parts: readonly (Part | undefined)[],
): Sentence | undefined {
  return verb === undefined
    ? undefined
    : { kind, verb, parts: parts.filter((item) => item !== undefined) };
}
