import type { Fact } from '../facts/fact.ts';
import { factText } from '../facts/text.ts';
import { words } from '../words/words.ts';

/** The number of a block that belongs to a class, a horizon or the first k places. */
export function findPart(facts: readonly Fact[], metric: string, of: string): Fact | undefined {
  return facts.find((fact) => fact.kind === 'part' && fact.metric === metric && fact.of === of);
}

/** A fact's value in words, or that there is none. */
export function valueOrMissing(fact: Fact | undefined): string {
  return fact ? factText(fact, 'value') : missing();
}

/** A fact's interval in words, or that there is none. */
export function intervalOrMissing(fact: Fact | undefined): string {
  return (fact && factText(fact, 'interval')) || missing();
}

/** Stands in a table's cell that has no number. */
export function missing(): string {
  return words().charts.missing;
}
