import type { Note } from '../../src/drafts/importer.ts';

/** How much of a folder may still be read. */
export interface ReadingBudget {
  /** True when nothing was left for this file; it is then counted as not read. */
  isSpentFor(path: string): boolean;
  /** Counts what was read. */
  spend(bytes: number): void;
  /** What was not read for want of budget; empty as long as there is some. */
  notes(): readonly Note[];
}

/**
 * A budget for all reading in one folder together. Each file is small enough, and ten thousand of
 * them are not.
 * @param total in bytes
 */
export function readingBudget(total: number): ReadingBudget {
  const refused = new Set<string>();
  let left = total;
  return {
    isSpentFor: (path) => {
      if (left > 0) return false;
      refused.add(path);
      return true;
    },
    spend: (bytes) => {
      left -= bytes;
    },
    notes: () => {
      const [first] = refused;
      return first === undefined ? [] : [{ file: first, text: textOf(refused.size, total) }];
    },
  };
}

function textOf(files: number, total: number): string {
  const which = files === 1 ? 'was' : `and ${files - 1} more were`;
  return `${which} not read: an import reads at most ${total / 1e6} MB. Import a folder inside this one.`;
}
