import { english } from './en/dictionary.ts';
import type { Widen } from './widen.ts';

/** Every word of the interface in one language. English decides the shape. */
export type Words = Widen<typeof english>;

let spoken: Words = english;

/** The words of the language being spoken: English, unless `inLanguage` says another. */
export function words(): Words {
  return spoken;
}

/**
 * Composes something in a language. Composing never waits, so nothing else can come between; the
 * language before is spoken again afterwards, also when something is thrown. Only outputs choose a
 * language: what is derived and checked holds none.
 */
export function inLanguage<Said>(dictionary: Words, compose: () => Said): Said {
  const before = spoken;
  spoken = dictionary;
  try {
    return compose();
  } finally {
    spoken = before;
  }
}
