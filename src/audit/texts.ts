import { placedTexts } from './placed-texts.ts';

/** Every text in a part of a manifest, at any depth, in order of writing. Keys are no texts. */
export function textsIn(part: unknown): string[] {
  return placedTexts(part).map(({ text }) => text);
}

/** True when some text in a part of a manifest matches; the pattern carries no `g`. */
export function isSaidIn(part: unknown, pattern: RegExp): boolean {
  return textsIn(part).some((text) => pattern.test(text));
}
