import type { ManifestPath } from '../../findings/place.ts';
import { suggest } from '../../findings/suggest.ts';
import { pointerSteps, resolvePointer } from '../json-pointer.ts';
import type { From } from '../schema/from.ts';
import { isBlock } from './blocks.ts';
import type { Content, TableContent, TreeContent } from './content.ts';
import { pickCells } from './pick-cells.ts';
import { listed } from './problem.ts';
import type { Problem } from './problem.ts';

/** The value at the place a `from` names, before it is given a form. */
export interface Picked {
  readonly value: unknown;
  /** The place in words, for messages: `/test/roc_auc` or `row 2, column accuracy`. */
  readonly where: string;
  /** Whole rows of a table, in its order. */
  readonly table?: Pick<TableContent, 'header' | 'rows'>;
  /** Characters of a number at or below the value, as written. */
  written(steps: ManifestPath): string | undefined;
}

/**
 * Follows a `from` into its file. Never throws.
 * @param many whether a list is wanted: then a table gives all its rows, otherwise exactly one
 */
export function pick(
  from: From,
  content: Content,
  wanted: { readonly many: boolean },
): Picked | Problem {
  return content.kind === 'tree' ? pickInTree(from, content) : pickCells(from, content, wanted);
}

function pickInTree(from: From, content: TreeContent): Picked | Problem {
  if (from.column !== undefined || from.row !== undefined) return noTable(from);
  const pointer = from.pointer ?? '';
  const result = resolvePointer(content.value, pointer);
  if (!result.found) return lostPointer(from, result);
  const steps = pointerSteps(pointer);
  return {
    value: result.value,
    where: pointer === '' ? 'the top of the file' : `\`${pointer}\``,
    written: (below) => content.written([...steps, ...below]),
  };
}

function noTable({ file, column }: From): Problem {
  const key = column === undefined ? 'row' : 'column';
  return {
    rule: 'evidence/wrong-selector',
    key,
    problem: `\`${file}\` is no table, so it has no \`${key}\`.`,
    help: 'Name the value with a JSON pointer, such as `pointer: /test/roc_auc`.',
  };
}

function lostPointer(
  { file, pointer = '' }: From,
  { reached, step, value }: { reached: string; step: string; value: unknown },
): Problem {
  const keys = isBlock(value) ? Object.keys(value) : [];
  const close = suggest(step, keys);
  return {
    rule: 'evidence/lost-pointer',
    key: 'pointer',
    problem: `\`${file}\` has nothing at \`${pointer}\`. ${reached === '' ? 'At the top' : `At \`${reached}\``} there is ${presence(value, keys)}.`,
    help: close
      ? `Did you mean \`${close}\`?`
      : 'Write the path of keys from the top of the file, such as /test/roc_auc.',
  };
}

function presence(value: unknown, keys: readonly string[]): string {
  if (Array.isArray(value)) return `a list of ${value.length}, counted from 0`;
  if (keys.length > 0) return listed(keys);
  return isBlock(value) ? 'an empty block' : 'a single value';
}
