import type { ResultSplit } from '../manifest/schema/reported-metric.ts';

// `eval` and `holdout` are left out on purpose: programs use them for validation and test alike.
const WORDS: ReadonlyMap<string, ResultSplit> = new Map([
  ['train', 'train'],
  ['training', 'train'],
  ['val', 'validation'],
  ['valid', 'validation'],
  ['validation', 'validation'],
  ['dev', 'validation'],
  ['test', 'test'],
  ['testing', 'test'],
  ['cv', 'cv'],
  ['external', 'external'],
]);

const WORD = new RegExp(`(?:^|(?<=[_/. -]))(?:${[...WORDS.keys()].join('|')})(?=$|[_/. -])`, 'gi');

/** A name without the words that say which rows it is about, and those rows. */
export interface SplitName {
  /** What is left: `accuracy` of `test_accuracy`; empty for `test`. */
  readonly rest: string;
  /** Every part named, without repeats; more than one is a contradiction. */
  readonly splits: readonly ResultSplit[];
}

/** Reads the words for training, validation and test rows in a name: `val_accuracy`, `testF1`. */
export function splitName(name: string): SplitName {
  const spaced = name.replace(/^(train|val|valid|test)(?=[A-Z])/, '$1_');
  const words = spaced.match(WORD) ?? [];
  const splits = words.flatMap((word) => WORDS.get(word.toLowerCase()) ?? []);
  const rest = words.length > 0 ? spaced.replace(WORD, '') : name;
  return {
    rest: rest.replace(/([_/. -])[_/. -]+/g, '$1').replace(/^[_/. -]+|[_/. -]+$/g, ''),
    splits: [...new Set(splits)],
  };
}
