import { suggest } from '../../src/findings/suggest.ts';
import { visibleText } from '../../src/findings/visible.ts';

/** Most candidates worth listing. */
const MAX_LISTED = 8;

/** Help for a word that names nothing: the closest candidate, or a list of candidates. Starts with a space. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const all = [...candidates];
  const close = suggest(word, all) ?? all.find((candidate) => candidate.includes(word));
  if (close !== undefined) return ` Did you mean ${visibleText(close)}?`;
  if (all.length === 0) return ' There are none yet.';
  const more = all.length > MAX_LISTED ? ` and ${all.length - MAX_LISTED} more` : '';
  return ` There are: ${all.slice(0, MAX_LISTED).map(visibleText).join(', ')}${more}.`;
}
