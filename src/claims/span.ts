import type { Fact } from '../facts/fact.ts';
import type { DerivedFormula, FactForm } from '../facts/text.ts';
import type { Span } from './claim.ts';

type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';

/** A literal without digits; anything else becomes `never`, so that it does not compile. */
type Wordy<T extends string> = string extends T
  ? never
  : T extends `${string}${Digit}${string}`
    ? never
    : T;

/** Spans that carry an author's own name for something; only they may hold digits. */
const names = new WeakSet<Span>();

/**
 * Plain words of a sentence, spaces included. A number cannot be written here: it needs a fact.
 * @throws Error when digits get past the type, which is a fault of ours, never of an author
 */
export function words<const T extends string>(text: Wordy<T>): Span {
  const plain: string = text;
  if (/\p{Nd}/u.test(plain)) throw new Error(`A number without a fact: "${plain}"`);
  return { kind: 'words', text: plain };
}

/** A person's own words, spaces included; undefined where they hold a digit or another number sign. */
export function ownWords(text: string): Span | undefined {
  return /\p{N}/u.test(text) ? undefined : { kind: 'words', text: text.replace(/\s+/g, ' ') };
}

/** What a manifest calls a model, tool, metric, data set, group or machine: `ResNet50`, `F1`, `2 CPU cores`. */
export function name(text: string): Span {
  const span: Span = { kind: 'words', text: text.replace(/\s+/g, ' ').trim() };
  names.add(span);
  return span;
}

/** Tells names from other words. */
export function isName(span: Span): boolean {
  return names.has(span);
}

/** The characters of a fact. */
export function factSpan(fact: Fact, form: FactForm = 'value'): Span {
  return { kind: 'fact', fact, form };
}

/** Difference, relative change or ratio of two facts. */
export function derivedSpan(formula: DerivedFormula, facts: readonly [Fact, Fact]): Span {
  return { kind: 'derived', formula, facts };
}
