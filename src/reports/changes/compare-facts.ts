import type { Fact } from '../../facts/fact.ts';
import { factText } from '../../facts/text.ts';
import type { FactChange } from './changes.ts';

/** Facts that were added, removed or changed, in the order they are derived; new ones last. */
export function compareFacts(before: readonly Fact[], after: readonly Fact[]): FactChange[] {
  const [old, now] = [byId(before), byId(after)];
  return [
    ...before.flatMap((fact) => changeOf(fact, now.get(fact.id))),
    ...after
      .filter(({ id }) => !old.has(id))
      .map((fact) => ({ id: fact.id, after: factText(fact) })),
  ];
}

function byId(facts: readonly Fact[]): ReadonlyMap<string, Fact> {
  return new Map(facts.map((fact) => [fact.id, fact]));
}

function changeOf(old: Fact, now: Fact | undefined): FactChange[] {
  const before = factText(old);
  if (!now) return [{ id: old.id, before }];
  const after = factText(now);
  // A change too small to be printed is one all the same.
  if (before === after && old.value === now.value) return [];
  const { interval } = old;
  return [
    {
      ...{ id: old.id, before, after, verdict: verdictOf(old, now) },
      ...(interval && old.value !== now.value
        ? { beyondInterval: now.value < interval.low || now.value > interval.high }
        : {}),
    },
  ];
}

function verdictOf(old: Fact, now: Fact): 'better' | 'worse' | 'same' | 'other' {
  if (now.value === old.value) return 'same';
  if (now.direction === 'none' || now.unit !== old.unit) return 'other';
  return now.value > old.value === (now.direction === 'higher') ? 'better' : 'worse';
}
