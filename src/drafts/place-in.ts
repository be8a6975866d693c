import { isBlock, ownValue } from '../manifest/evidence/blocks.ts';
import { GAP } from '../manifest/gaps.ts';
import type { DraftField, DraftValue } from './draft.ts';
import { sameItem } from './same-item.ts';

/** Where an item of a list belongs, and what is written there. */
export interface PlaceIn {
  /** Position of the item it is about; -1 for a new one. */
  readonly found: number;
  readonly value: DraftValue;
}

/**
 * Finds the item of a list that a suggested one is about. A model nobody named is the final one, when
 * there is one: a card names it, and the program that trained it does not. Only one model is final;
 * where a second says so, which one is stays open.
 */
export function placeIn(items: readonly unknown[], { path, value }: DraftField): PlaceIn {
  const same = items.findIndex((item) => sameItem(item, value));
  if (path.length !== 1 || path[0] !== 'models' || !isBlock(value)) return { found: same, value };
  const final = items.findIndex((item) => isFinal(item));
  const found = same < 0 && ownValue(value, 'name') === GAP ? final : same;
  const isSecond = final >= 0 && final !== found && isFinal(value);
  return { found, value: isSecond ? { ...value, final: GAP } : value };
}

function isFinal(model: unknown): boolean {
  return isBlock(model) && ownValue(model, 'final') === true;
}
