/** Every text in a part of a manifest, at any depth, in order of writing. Keys are no texts. */
export function textsIn(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  if (typeof part !== 'object' || part === null) return [];
  return Object.values(part).flatMap(textsIn);
}

/** True when some text in a part of a manifest matches; the pattern carries no `g`. */
export function isSaidIn(part: unknown, pattern: RegExp): boolean {
  return textsIn(part).some((text) => pattern.test(text));
}
