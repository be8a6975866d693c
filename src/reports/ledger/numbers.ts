import type { Claim, Span } from '../../claims/claim.ts';
import { spanText } from '../../claims/text.ts';
import type { Fact } from '../../facts/fact.ts';
import type { FactForm } from '../../facts/text.ts';
import type { Project } from '../../manifest/portfolio.ts';
import { backingOf } from './backing.ts';
import { BACKINGS } from './ledger.ts';
import type { Backing, LedgerNumber } from './ledger.ts';

/** What the numbers of a project are looked up in. */
export interface LedgerSource {
  readonly project: Project;
  readonly facts: readonly Fact[];
}

/**
 * Every number of a claim with the facts it is bound to. A sentence that is wholly the author's own
 * has none behind its digits, and they are listed as stated.
 */
export function numbersOf(claim: Claim, source: LedgerSource): LedgerNumber[] {
  const bound = claim.spans.flatMap((span) => spanNumbers(span, source));
  const own = claim.spans.every(({ kind }) => kind === 'words');
  return own ? ownNumbers(claim.spans.map(spanText).join('')) : bound;
}

/** Digits in the author's own words: no fact stands behind them. */
export function ownNumbers(text: string): LedgerNumber[] {
  return digitsIn(text).map((digits) => ({
    text: digits,
    part: OWN_WORDS,
    facts: [],
    backing: 'stated',
  }));
}

/** Numbers that were counted over the whole portfolio. */
export function countedNumbers(text: string): LedgerNumber[] {
  return digitsIn(text).map((digits) => ({
    text: digits,
    part: 'counted over the portfolio',
    facts: [],
    backing: 'counted',
  }));
}

/** A number bound to facts, as weak as the weakest of them. */
export function boundNumber(
  text: string,
  { part, facts, project }: { part: string; facts: readonly Fact[]; project: Project },
): LedgerNumber {
  const backings = facts.map((fact) => backingOf(fact, project));
  return { text, part, facts: facts.map(({ id }) => id), backing: weakest(backings) };
}

const OWN_WORDS = "the author's own words";

function digitsIn(text: string): string[] {
  return text.match(/\p{Nd}[\p{Nd}.,]*(?<![.,])/gu) ?? [];
}

function spanNumbers(span: Span, { project, facts }: LedgerSource): LedgerNumber[] {
  const text = spanText(span);
  if (span.kind === 'words' || !/\p{Nd}/u.test(text)) return [];
  if (span.kind === 'derived')
    return [boundNumber(text, { part: FORMULAS[span.formula], facts: span.facts, project })];
  const { fact, form } = span;
  const baseline = form === 'baseline-value' && facts.find(({ id }) => id === fact.baseline?.fact);
  return baseline
    ? [boundNumber(text, { part: 'value', facts: [baseline], project })]
    : [boundNumber(text, { part: PARTS[form], facts: [fact], project })];
}

const FORMULAS = { difference: 'difference', relative: 'relative change', ratio: 'ratio' } as const;

const PARTS: Readonly<Record<FactForm, string>> = {
  full: 'value with interval and rows',
  value: 'value',
  number: 'value',
  unit: 'unit',
  interval: 'interval',
  spread: 'spread',
  chance: 'what chance alone gives',
  'chance-median': 'what chance alone gives, median',
  'chance-limit': 'what chance alone gives, at most',
  rows: 'rows',
  n: 'rows',
  counts: 'counted rows',
  baseline: 'baseline',
  'baseline-value': 'value of its baseline',
};

function weakest(backings: readonly Backing[]): Backing {
  return backings.toSorted((a, b) => BACKINGS.indexOf(b) - BACKINGS.indexOf(a))[0] ?? 'stated';
}
