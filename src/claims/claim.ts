import type { Fact, FactKind } from '../facts/fact.ts';
import type { FactForm } from '../facts/text.ts';

/** Part of a claim: plain words, or characters that only a fact can supply. */
export type Span =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'fact'; readonly fact: Fact; readonly form: FactForm }
  | {
      readonly kind: 'derived';
      readonly formula: 'difference' | 'relative' | 'ratio';
      readonly facts: readonly [Fact, Fact];
    };

/** A sentence that keeps hold of the facts it states. */
export interface Claim {
  readonly project: string;
  readonly kind: FactKind;
  readonly spans: readonly Span[];
}
