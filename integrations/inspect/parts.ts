import { isBlock, ownValue } from '../../src/manifest/evidence/blocks.ts';

/** The block at a key; an empty one when something else or nothing is there. */
export function blockAt(block: object, key: string): object {
  const value: unknown = ownValue(block, key);
  return isBlock(value) ? value : {};
}

/** One line of text at a key, without signs a manifest refuses. */
export function textAt(block: object, key: string, most: number): string | undefined {
  const value: unknown = ownValue(block, key);
  const text = typeof value === 'string' ? value.trim() : '';
  return text !== '' && text.length <= most && !/[\p{Cc}<>]/u.test(text) ? text : undefined;
}

/** A whole number of at least 1 at a key. */
export function wholeAt(block: object, key: string): number | undefined {
  const value: unknown = ownValue(block, key);
  return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : undefined;
}
