import { isBlock, ownValue } from '../manifest/evidence/blocks.ts';
import { GAP } from '../manifest/gaps.ts';
import type { DraftField, DraftSource } from './draft.ts';

/**
 * The comment beside a value that was filled in: which file says so, and whether to confirm it.
 * Empty for a gap, and where a `from` names the file already.
 */
export function remarkOn({ value, from, confidence = 'stated' }: DraftField): string {
  const named = isBlock(value) && ownValue(value, 'from') !== undefined;
  const source = named || value === GAP || from.file === '' ? '' : sourceText(from);
  const asked = confidence === 'suggested' && value !== GAP ? 'please confirm' : '';
  return [asked, source]
    .filter(Boolean)
    .join('; ')
    .replace(/[\r\n]+/g, ' ');
}

/** A source in a few words: `from pyproject.toml: name of the project`. */
export function sourceText({ file, line, how }: DraftSource): string {
  return `from ${file}${line === undefined ? '' : ` line ${line}`}: ${how}`;
}
