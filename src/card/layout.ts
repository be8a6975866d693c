import { CARD_SIZE } from './content.ts';
import type { CardContent } from './content.ts';
import type { LayoutOptions } from './design.ts';
import type { CardElement } from './element.ts';
import { box } from './element.ts';
import { fairnessBody } from './layout-fairness.ts';
import { footerRow, headerRow } from './layout-frame.ts';
import { metricBody } from './layout-metric.ts';
import { plainBody, siteBody } from './layout-plain.ts';
import type { CardBody, Slot } from './slot.ts';

/** The element tree of a card and the drawings whose places it leaves empty. */
export interface CardLayout {
  readonly root: CardElement;
  readonly slots: readonly Slot[];
}

/**
 * Lays a card out: frame, body by kind, and empty boxes for strip and chart. Every text is measured
 * and cut here, so nothing can run into its neighbour or off the picture.
 */
export function cardLayout(content: CardContent, options: LayoutOptions): CardLayout {
  const { elements, slots } = bodyOf(content, options);
  const style = {
    ...CARD_SIZE,
    flexDirection: 'column',
    justifyContent: 'space-between',
    padding: '42px 64px 38px',
    color: options.palette.ink,
    fontFamily: options.type.family('text'),
  };
  return {
    root: box(style, [headerRow(content, options), ...elements, footerRow(content, options)]),
    slots,
  };
}

function bodyOf(content: CardContent, options: LayoutOptions): CardBody {
  if (content.kind === 'metric') return metricBody(content, options);
  if (content.kind === 'fairness') return fairnessBody(content, options);
  return content.kind === 'plain' ? plainBody(content, options) : siteBody(content, options);
}
