import type { Tokens } from '../theme/palette.ts';
import type { CardType } from './type.ts';

/** What a layout needs besides the content. */
export interface LayoutOptions {
  readonly palette: Tokens;
  readonly type: CardType;
}

/** Pixels between the margins of 64. */
export const INNER_WIDTH = 1072;

/** Drawings are enlarged by this: their text of 12 becomes 26 pixels, the least that can be read. */
export const DRAWING_SCALE = 26 / 12;

/** Pixels between two columns. */
export const COLUMN_GAP = 56;
