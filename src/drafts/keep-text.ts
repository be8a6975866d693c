import { isMap, isScalar, parseDocument } from 'yaml';

/**
 * The text of a manifest after editing, with every top-level block that was not touched as its
 * author wrote it, down to the spaces.
 * @param touched top-level keys whose block was changed or added
 */
export function keepText(
  original: string,
  edited: string,
  { touched }: { readonly touched: ReadonlySet<string> },
): string {
  const before = segments(original);
  const after = segments(edited);
  if (!before || !after || before.length === 0) return edited;
  const own = new Map(before.map(({ key, text }) => [key, text]));
  const lineEnd = original.includes('\r\n') ? '\r\n' : '\n';
  const parts = after.map(({ key, text }) => {
    const kept = touched.has(key) ? undefined : own.get(key);
    return ended(kept ?? text.replaceAll('\n', lineEnd), lineEnd);
  });
  const kept = parts.join('');
  return holdsTheSame(kept, edited) ? kept : edited;
}

// A mark for the end of a document, for instance, must not come to stand in the middle.
function holdsTheSame(kept: string, edited: string): boolean {
  const [own, other] = [parseDocument(kept), parseDocument(edited)];
  if (own.errors.length > 0) return false;
  return JSON.stringify(own.toJS()) === JSON.stringify(other.toJS());
}

interface Segment {
  readonly key: string;
  readonly text: string;
}

/** A document cut at its top-level keys; what stands above a key belongs to it. */
function segments(text: string): Segment[] | undefined {
  const { contents } = parseDocument(text);
  if (!isMap(contents) || contents.flow) return undefined;
  const keys = contents.items.flatMap(({ key }) =>
    isScalar(key) && key.range ? [{ key: String(key.value), at: startOf(text, key.range[0]) }] : [],
  );
  return keys.map(({ key, at }, index) => ({
    key,
    text: text.slice(index === 0 ? 0 : at, keys[index + 1]?.at),
  }));
}

// Comments and empty lines directly above a key go with it.
function startOf(text: string, key: number): number {
  let start = text.lastIndexOf('\n', key - 1) + 1;
  while (start > 0) {
    const above = text.lastIndexOf('\n', start - 2) + 1;
    if (!/^(?:#.*)?\s*$/.test(text.slice(above, start))) break;
    start = above;
  }
  return start;
}

function ended(text: string, lineEnd: string): string {
  return text.endsWith('\n') ? text : text + lineEnd;
}
