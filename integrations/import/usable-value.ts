import type { DraftValue } from '../../src/drafts/draft.ts';
import { isBlock, ownValue } from '../../src/manifest/evidence/blocks.ts';
import { REMOVED } from '../../src/drafts/redact-rules.ts';
import { GAP } from '../../src/manifest/gaps.ts';

/** Keys of files, which are found under their whole name only. */
const PATHS: ReadonlySet<string> = new Set(['path', 'dockerfile', 'workflows', 'cff']);
/** Keys that pick a value out of a file; `file` itself is renamed with its copy. */
const PLACES = ['pointer', 'column', 'columns', 'row'];

/**
 * What is left of a value of use to anybody once private words are removed: an address or path that
 * was cut leads nowhere, and a place in a file is not found under another name. A text nothing is left
 * of is a gap. Undefined when nothing is left.
 * @param clean the same value without its private words
 */
export function usableValue(
  value: DraftValue,
  clean: DraftValue,
  key = '',
): DraftValue | undefined {
  if (typeof value === 'string') return usableText(value, { clean, key });
  if (Array.isArray(value)) return usableList(value, clean, key);
  if (!isBlock(value) || !isBlock(clean)) return clean;
  const entries: [string, DraftValue][] = Object.entries(value);
  if (entries.some(([name, child]) => isLost(name, child, ownPart(clean, name)))) return undefined;
  const kept = entries.flatMap(([name, child]) => {
    const left = usableValue(child, ownPart(clean, name), name);
    return left === undefined ? [] : [[name, left] as const];
  });
  return kept.length === 0 && entries.length > 0 ? undefined : Object.fromEntries(kept);
}

function usableText(
  text: string,
  { clean, key }: { readonly clean: DraftValue; readonly key: string },
): DraftValue | undefined {
  if (text === clean) return clean;
  if (clean === REMOVED) return GAP;
  return PATHS.has(key) || /^[a-z][a-z0-9+.-]*:\/\/\S*$/i.test(text) ? undefined : clean;
}

function usableList(
  list: readonly DraftValue[],
  clean: DraftValue,
  key: string,
): DraftValue | undefined {
  const cleaned: readonly DraftValue[] = Array.isArray(clean) ? clean : list;
  const kept = list.flatMap((item, index) => {
    const left = usableValue(item, cleaned[index] ?? null, key);
    return left === undefined || (left === GAP && item !== GAP) ? [] : [left];
  });
  return kept.length === 0 && list.length > 0 ? undefined : kept;
}

// A notebook without its path is no entry, and a number without its place has no evidence.
function isLost(key: string, value: DraftValue, clean: DraftValue): boolean {
  if (key === 'path') return usableValue(value, clean, key) === undefined;
  if (key !== 'from' || !isBlock(value) || !isBlock(clean)) return false;
  return PLACES.some(
    (place) => JSON.stringify(ownValue(value, place)) !== JSON.stringify(ownValue(clean, place)),
  );
}

function ownPart(block: Extract<DraftValue, object>, key: string): DraftValue {
  const entries: [string, DraftValue][] = Object.entries(block);
  return entries.find(([name]) => name === key)?.[1] ?? null;
}
