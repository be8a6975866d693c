import { derivedText, factText } from '../facts/text.ts';
import type { Claim, Span } from './claim.ts';

/** The claim as characters: no full stop, no markup, single spaces. */
export function claimText(claim: Claim): string {
  return claim.spans.map(spanText).join('').replace(/\s+/g, ' ').trim();
}

/** One span as characters. */
export function spanText(span: Span): string {
  if (span.kind === 'words') return span.text;
  return span.kind === 'fact'
    ? factText(span.fact, span.form)
    : derivedText(span.formula, span.facts);
}

/** Words of a claim, counted as a reader does: by spaces. */
export function countWords(claim: Claim): number {
  return claimText(claim).split(' ').filter(Boolean).length;
}
