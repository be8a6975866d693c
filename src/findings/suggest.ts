import { distance } from 'fastest-levenshtein';

/** Longest word worth comparing; a longer one is not a slip of the fingers. */
const MAX_LENGTH = 100;

/**
 * Finds the candidate an author most likely meant: at most one edit per three letters of `word`
 * (Levenshtein, 1966), and at least one. Two neighbouring letters swapped count as one edit
 * (Damerau, 1964). Upper and lower case are equal; of two equally close candidates the first wins.
 * @returns undefined when nothing is close enough
 */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > MAX_LENGTH) return undefined;
  const limit = Math.max(1, Math.floor(word.length / 3));
  return [...candidates]
    .map((candidate) => ({ candidate, edits: edits(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, edits }) => candidate !== word && edits <= limit)
    .sort((a, b) => a.edits - b.edits)[0]?.candidate;
}

function edits(a: string, b: string): number {
  return isSwap(a, b) ? 1 : distance(a, b);
}

function isSwap(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return at >= 0 && b === a.slice(0, at) + a.charAt(at + 1) + a.charAt(at) + a.slice(at + 2);
}
