import type { Refusal } from './refusal.ts';

/** What may touch a placeholder on its left: an opening bracket or quote after a space. */
const BEFORE = /(?:^|\s)[([“‘"']*$/;
/** Signs that change the number after them, across a space too. */
const SIGNED = /[<>≤≥±~≈]\s*$/;
/** What may touch it on its right: closing marks before a space or the end. */
const AFTER = /^[)\]”’"'.,;:!?]*(?:\s|$)/;
/** What changes the number before it, across a space too: a percent sign, a multiple. */
const SCALED = /^\s+(?:[%‰×^*/]|(?:[kmbx]|bn|mn|mio|mrd)(?![\p{L}\p{N}]))/iu;

/**
 * Refuses a text in which a placeholder touches something that makes another number of it:
 * `-{recall}`, `{n}k`, `{recall}{n}`. `pieces` are words and placeholders in turn, words first.
 */
export function standingAlone(pieces: readonly string[]): Refusal | undefined {
  const touched = pieces.find((_, at) => at % 2 === 1 && !isAlone(pieces, at));
  return touched === undefined
    ? undefined
    : {
        message: `What touches \`${touched}\` would read as part of another number.`,
        help: `Put spaces around \`${touched}\`, and words in place of signs.`,
      };
}

function isAlone(pieces: readonly string[], at: number): boolean {
  const [before = '', after = ''] = [pieces[at - 1], pieces[at + 1]];
  const isFirst = at === 1;
  const isLast = at === pieces.length - 2;
  if (before === '' && !isFirst) return false;
  if (after === '' && !isLast) return false;
  return BEFORE.test(before) && !SIGNED.test(before) && AFTER.test(after) && !SCALED.test(after);
}
