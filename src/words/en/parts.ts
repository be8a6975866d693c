import { lookup } from '../lookup.ts';

/**
 * What a number belongs to, where deriving names it: a distance ahead, a fold, a size. Facts carry
 * the English, so it is also what they are found by.
 */
export const parts = {
  /** How far a forecast looks ahead; `step` is the author's word for one step, or the English one. */
  ahead: ({ count, text, step }: { count: number; text: string; step: string }) =>
    `${text} ${step}${count === 1 ? '' : 's'} ahead`,
  /** One step of a forecast, by its English name; undefined for a word of the author's. */
  step: lookup({}),
  /** `from`: the day its test rows begin. */
  fold: (from: string) => `fold from ${from}`,
  tries: (k: string) => `${k} tries`,
  always: (label: string) => `always answering ${label}`,
  objects: { small: 'small objects', medium: 'medium objects', large: 'large objects' },
  first: (k: string) => `first ${k}`,
};
