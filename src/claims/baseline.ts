import type { Fact } from '../facts/fact.ts';
import type { Span } from './claim.ts';
import { inSentence } from './names.ts';
import { factSpan, name, words } from './span.ts';

/** Name of a result's baseline inside a sentence; empty without one. */
export function baselineName({ baseline }: Fact): string {
  return inSentence(baseline?.name ?? '');
}

/**
 * The baseline after a value: `, against 0.813 for the baseline (one-feature rule)`. A value that
 * is worse says so: `, below the baseline (XGBoost) at 0.610`. Empty without a baseline.
 */
export function baselineSpans(fact: Fact): Span[] {
  const { baseline, direction } = fact;
  if (!baseline) return [];
  const [owner, value] = [name(baselineName(fact)), factSpan(fact, 'baseline-value')];
  if (baseline.verdict !== 'worse')
    return [words(', against '), value, words(' for the baseline ('), owner, words(')')];
  return [
    direction === 'lower' ? words(', above the baseline (') : words(', below the baseline ('),
    owner,
    words(') at '),
    value,
  ];
}
