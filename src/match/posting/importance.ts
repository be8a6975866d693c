import type { Importance } from '../requirement.ts';
import type { CueEffect } from './cue-words.ts';
import { isBoilerplate } from './section.ts';
import type { SectionKind } from './section.ts';

/** Where a clause stands, as far as it says how much its skills are wanted. */
export interface Standing {
  readonly kind: SectionKind;
  /** What the clause itself says, if anything. */
  readonly effect: CueEffect | undefined;
  readonly bullet: boolean;
  /** Whether its section has a heading, of any words. */
  readonly headed: boolean;
  /** Whether the posting says anywhere else, by headings or clauses, what it wants. */
  readonly spoken: boolean;
}

/**
 * How much a clause wants its skills; undefined when it only names them. What the clause says goes
 * before what its section says, and boilerplate never asks for anything.
 */
export function importanceOf({ kind, effect, ...rest }: Standing): Importance | undefined {
  if (isBoilerplate(kind) || effect === 'drop') return undefined;
  if (effect === 'must' || effect === 'nice') return effect;
  if (kind === 'unknown') return unheaded(effect, rest);
  if (effect === 'own' && !rest.bullet) return undefined;
  return kind === 'responsibilities' ? 'responsibility' : kind;
}

function unheaded(
  effect: CueEffect | undefined,
  { bullet, headed, spoken }: Pick<Standing, 'bullet' | 'headed' | 'spoken'>,
): Importance | undefined {
  if (effect === 'want') return 'must';
  if (effect === 'duty') return 'responsibility';
  if (effect === 'own') return undefined;
  return (bullet && headed) || !spoken ? 'unknown' : undefined;
}

/**
 * From the most wanted to the least, by the weights of a match: must 1, responsibility 0.6, unknown
 * 0.5, nice 0.4. A skill asked for twice counts once, as the most wanted.
 */
export const STRONGEST_FIRST: readonly Importance[] = ['must', 'responsibility', 'unknown', 'nice'];
