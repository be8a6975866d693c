import { textPaint } from './paint.ts';
import type { Drawing, Mark } from '../charts/svg.ts';
import { DRAWING_SCALE } from './design.ts';
import type { LayoutOptions } from './design.ts';
import { box, textLine } from './element.ts';
import type { CardElement } from './element.ts';
import { textWidth } from './text-fit.ts';

/** A place the layout leaves empty, found again by its key once satori knows where it lies. */
export interface Slot {
  readonly key: string;
  readonly drawing: Drawing;
}

/** Blocks of a card and the drawings whose places they leave empty. */
export interface CardBody {
  readonly elements: readonly CardElement[];
  readonly slots: readonly Slot[];
}

/**
 * An empty box of a drawing's size. The drawing's texts already stand in it, set by satori with the
 * card's fonts; only the shapes are filled in later.
 */
export function slotBox({ key, drawing }: Slot, options: LayoutOptions): CardElement {
  const texts = drawing.marks
    .filter(({ name }) => name === 'text')
    .map((mark) => slotText(mark, options));
  const style = {
    position: 'relative',
    width: drawing.width * DRAWING_SCALE,
    height: drawing.height * DRAWING_SCALE,
  };
  return box(style, texts, key);
}

// Share of the size that lies above the baseline in a line as high as its size (Source Sans 3).
const ABOVE_BASELINE = 0.812;

function slotText(mark: Mark, { palette, type }: LayoutOptions): CardElement {
  const paint = textPaint(mark, palette);
  const role = paint.strong ? 'strong' : 'text';
  const fontSize = paint.size * DRAWING_SCALE;
  const text = mark.text ?? '';
  const width = textWidth(text, type.style(role, fontSize));
  const shift =
    { start: 0, middle: width / 2, end: width }[
      String(mark.attributes['text-anchor'] ?? 'start')
    ] ?? 0;
  return textLine(text, {
    position: 'absolute',
    left: Number(mark.attributes.x) * DRAWING_SCALE - shift,
    top: Number(mark.attributes.y) * DRAWING_SCALE - fontSize * ABOVE_BASELINE,
    fontSize,
    lineHeight: 1,
    color: paint.colour,
    fontFamily: type.family(role),
    fontWeight: paint.strong ? 600 : 400,
  });
}
