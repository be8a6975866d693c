/** What a JSON pointer found; `found` tells a stored null from nothing at all. */
export type PointerResult =
  | { readonly found: true; readonly value: unknown }
  | {
      readonly found: false;
      /** Pointer to the deepest value that exists; empty for the whole document. */
      readonly reached: string;
      /** The step that leads nowhere from there. */
      readonly step: string;
      /** The deepest value that exists. */
      readonly value: unknown;
    };

/** Looks a value up by JSON pointer (RFC 6901). The empty pointer is the whole document. */
export function resolvePointer(document: unknown, pointer: string): PointerResult {
  let value = document;
  let reached = '';
  for (const step of pointerSteps(pointer)) {
    if (!hasStep(value, step)) return { found: false, reached, step, value };
    value = Object.getOwnPropertyDescriptor(value, step)?.value;
    reached += `/${escaped(step)}`;
  }
  return { found: true, value };
}

/** The keys and positions a pointer names, escapes undone. */
export function pointerSteps(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** A key as one step of a pointer. */
export function escaped(step: string): string {
  return step.replaceAll('~', '~0').replaceAll('/', '~1');
}

// A list has only its positions: its length is no value of the document.
function hasStep(value: unknown, step: string): value is object {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return /^(?:0|[1-9]\d*)$/.test(step) && Object.hasOwn(value, step);
  return Object.hasOwn(value, step);
}
