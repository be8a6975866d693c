/** What a JSON pointer found; `found` tells a stored null from nothing at all. */
export type PointerResult =
  { readonly found: true; readonly value: unknown } | { readonly found: false };

/** Looks a value up by JSON pointer (RFC 6901). The empty pointer is the whole document. */
export function resolvePointer(document: unknown, pointer: string): PointerResult {
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  let value = document;
  for (const step of steps) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
      return { found: false };
    value = Object.getOwnPropertyDescriptor(value, step)?.value;
  }
  return { found: true, value };
}
