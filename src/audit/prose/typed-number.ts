import type { Fact } from '../../facts/fact.ts';
import { shortId } from '../../facts/named.ts';
import { factText } from '../../facts/text.ts';
import type { Finding } from '../../findings/finding.ts';
import type { Mention } from './mentions.ts';
import type { Passage } from './passage.ts';

/** Id of the rule: a number typed beside a metric's name is one this project measured. */
export const TYPED_NUMBER = 'prose/typed-number';

/** A mention and where it stands. */
export interface PlacedMention {
  readonly mention: Mention;
  readonly passage: Passage;
  /** True in a case study, where a component can hold the number instead. */
  readonly mdx: boolean;
}

/**
 * Numbers typed in prose that no number of the same metric in this project reads as, at any split,
 * for any model or group, ends of intervals included. Both ways of rounding pass.
 */
export function typedNumberFindings(
  mentions: readonly PlacedMention[],
  facts: readonly Fact[],
): Finding[] {
  return mentions.flatMap((placed) => {
    const own = facts.filter((fact) => isAbout(fact, placed.mention));
    const known = own.flatMap(valuesOf);
    const reads = known.some((value) => readsAs(value, placed.mention));
    const [first] = own.toSorted((a, b) => rank(a) - rank(b));
    return first && !reads ? [finding(placed, first)] : [];
  });
}

// "F1" may be short for the macro F1 of this project, so every kind of the metric counts.
function isAbout(fact: Fact, { metric }: Mention): boolean {
  const words = new Set(`${fact.metric} ${fact.name.toLowerCase()}`.split(/[\s_-]+/));
  return fact.metric === metric || metric.split('-').every((word) => words.has(word));
}

function valuesOf({ value, interval, baseline, spread, chance }: Fact): number[] {
  return [
    value,
    interval?.low,
    interval?.high,
    baseline?.value,
    baseline && Math.abs(baseline.difference),
    spread?.sd,
    chance?.median,
    chance?.p95,
  ].filter((number) => number !== undefined);
}

// Results are rounded toward the worse side here and to nearest elsewhere: both are right.
function readsAs(value: number, mention: Mention): boolean {
  return Math.abs(value - mention.value) < mention.step * (1 - 1e-9);
}

// The number a reader means first: the headline, then results, then everything else.
function rank({ headline, kind }: Fact): number {
  return headline ? 0 : kind === 'result' ? 1 : 2;
}

function finding({ mention, passage, mdx }: PlacedMention, fact: Fact): Finding {
  const text = `${factText(fact, 'value')}${fact.split ? ` on ${fact.split}` : ''}`;
  return {
    rule: TYPED_NUMBER,
    severity: 'warning',
    place: passage.placeOf(mention.index, mention.typed),
    message: `No ${fact.name} of this project reads as ${mention.typed}; the manifest gives ${text}. Common causes: an older run, a typing slip, a number of another work.`,
    help: mdx
      ? `Write <Metric id="${shortId(fact)}" /> in its place, or link the work the number is from.`
      : `Write ${text}, or link the work the number is from.`,
  };
}
