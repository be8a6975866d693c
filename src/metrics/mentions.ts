import { METRICS } from './registry.ts';

/**
 * False when no key in a text can name a metric this version knows, so that parsing it is no use.
 * True says little: all words of a name stand somewhere in the text.
 * @param text as written, without escapes: a name may not be hidden behind `\u0061`
 */
export function mentionsMetric(text: string): boolean {
  const words = new Set(text.toLowerCase().match(WORD));
  for (const word of [...words]) if (SPLIT.test(word)) words.add(word.replace(SPLIT, ''));
  return [...words].some((word) =>
    BY_WORD.get(word)?.some((name) => name.every((each) => words.has(each))),
  );
}

const WORD = /[a-z0-9]+/g;
/** `testF1` names a metric too. */
const SPLIT = /^(?:train|valid|val|test)/;
/** `recall@10` is `recall-at-k` without these. */
const DECORATION = ['at', 'k'];

const NAMES = METRICS.flatMap(({ id, aliases }) => [id, ...aliases]).map((name) =>
  (name.toLowerCase().match(WORD) ?? []).filter((word) => !DECORATION.includes(word)),
);
const BY_WORD = Map.groupBy(NAMES, longest);

function longest(words: readonly string[]): string {
  return words.reduce((long, word) => (word.length > long.length ? word : long), '');
}
