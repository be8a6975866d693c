import { AEQUITAS } from './conventions/aequitas.ts';
import { AIF360 } from './conventions/aif360.ts';
import { FAIRLEARN } from './conventions/fairlearn.ts';
import type { ConventionInput, Reading, Recipe } from './conventions/reading.ts';

/** Tools whose definitions differ for the same name. */
export type Convention = 'fairlearn' | 'aif360' | 'aequitas';

/** A figure's name in its tool and the counts to recompute it from. */
export interface StatedFigure extends ConventionInput {
  readonly id: string;
  readonly convention: Convention;
}

/**
 * What the figure comes to, likeliest reading first, or why it cannot be said: the tool has no such
 * figure, there are fewer than two groups, no group has the reference's name, or every reading
 * divides by 0.
 */
export type Recomputed =
  | { readonly readings: readonly [Reading, ...Reading[]] }
  | { readonly reason: 'unknown-figure' | 'one-group' | 'no-such-reference' | 'not-defined' };

/**
 * Recomputes a stated figure under the convention of its tool. A tool leaves open what one number
 * was taken over (its `method`, its `agg`, which group it belongs to), so several readings may come
 * back: the figure agrees with the counts when one of them rounds to it. Throws a RangeError for
 * counts that cannot be.
 */
export function recomputeStated({ id, convention, groups, reference }: StatedFigure): Recomputed {
  const recipe = recipeOf(id, convention);
  if (!recipe) return { reason: 'unknown-figure' };
  if (groups.length < 2) return { reason: 'one-group' };
  if (reference !== undefined && !groups.some(({ group }) => group === reference))
    return { reason: 'no-such-reference' };
  const [first, ...rest] = recipe({ groups, ...(reference === undefined ? {} : { reference }) });
  return first ? { readings: [first, ...rest] } : { reason: 'not-defined' };
}

/** Names of the figures that can be recomputed for a tool, sorted. */
export function figuresOf(convention: Convention): string[] {
  return Object.keys(FIGURES[convention]).sort();
}

const FIGURES: Readonly<Record<Convention, Readonly<Record<string, Recipe>>>> = {
  fairlearn: FAIRLEARN,
  aif360: AIF360,
  aequitas: AEQUITAS,
};

function recipeOf(id: string, convention: Convention): Recipe | undefined {
  const name = id
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_');
  return Object.hasOwn(FIGURES[convention], name) ? FIGURES[convention][name] : undefined;
}
