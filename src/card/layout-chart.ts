import type { CardChart } from './content.ts';
import { DRAWING_SCALE } from './design.ts';
import type { LayoutOptions } from './design.ts';
import { box, textLine } from './element.ts';
import type { CardElement } from './element.ts';
import { slotBox } from './slot.ts';
import type { Slot } from './slot.ts';
import { fitText } from './text-fit.ts';

const CAPTION_SIZE = 26;

/** The place of a card's chart, when it has one. */
export function chartSlot(chart: CardChart | undefined): Slot | undefined {
  return chart && { key: 'chart', drawing: chart.drawing };
}

/** A chart with the words above it. */
export function chartColumn(slot: Slot, caption: string, options: LayoutOptions): CardElement {
  const { palette, type } = options;
  const text = fitText(
    caption,
    slot.drawing.width * DRAWING_SCALE,
    type.style('text', CAPTION_SIZE),
  );
  return box({ flexDirection: 'column' }, [
    textLine(text, {
      fontSize: CAPTION_SIZE,
      lineHeight: 1.25,
      color: palette.ink2,
      marginBottom: 6,
    }),
    slotBox(slot, options),
  ]);
}
