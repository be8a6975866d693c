import type { Plot } from './axis.ts';
import { keptApart } from './labels.ts';
import { label, line } from './svg.ts';
import type { Mark } from './svg.ts';
import { clip, estimatedWidth } from './words.ts';

/** A place on the horizontal axis and what is written there. */
export interface XLabel {
  readonly at: number;
  readonly text: string;
}

const SPACE = 8;

/**
 * Labels under a plot for places that are not round numbers: dates, steps, the first k places. Those
 * that would touch the one before are left out; the last one stays inside the drawing.
 */
export function xLabels({ frame, x }: Plot, labels: readonly XLabel[]): Mark[] {
  const lines = labels.map(({ at }) => line('grid', x(at), frame.top, x(at), frame.bottom));
  const texts = labels.map(({ at, text }) => {
    const cut = clip(text, frame.width / 2);
    const half = estimatedWidth(cut) / 2;
    const middle = Math.max(half, Math.min(x(at), frame.width - half));
    return label('tick', middle, frame.bottom + 17, cut, 'middle');
  });
  return [...(frame.size === 'page' ? lines : []), ...keptApart(texts, SPACE)];
}
