import { circle, label, line, rectangle } from '../charts/svg.ts';
import type { Drawing, Mark } from '../charts/svg.ts';
import type { CardGroup, FairnessCard } from './content.ts';
import type { LayoutOptions } from './design.ts';
import { metricBody } from './layout-metric.ts';
import type { CardBody } from './slot.ts';
import { fitText, textWidth } from './text-fit.ts';
import type { TextStyle } from './text-fit.ts';

// In drawing units; their text of 12 and 13 becomes 26 and 28 pixels.
const WIDTH = 262;
const ROW = 46;
const TEXT = 13;
const SMALL = 12;
const GAP = 8;
const AXIS = 16;
// Keeps a dot at the end of the axis whole.
const MARGIN = 7;

/** Title, then the gap with its strip; the two groups it lies between stand to the right. */
export function fairnessBody(content: FairnessCard, options: LayoutOptions): CardBody {
  const drawing = groupEndsDrawing(content, options);
  return metricBody({ ...content, chart: { caption: content.caption, drawing } }, options);
}

/**
 * Two groups on one axis: name, rate and interval in words above a dot with its interval. The upper
 * one, with the lower rate, is blue, the other as the strip of the gap.
 */
export function groupEndsDrawing(
  { groups, ends, strip }: Pick<FairnessCard, 'groups' | 'ends' | 'strip'>,
  { type }: LayoutOptions,
): Drawing {
  const fonts = { text: type.style('text', 1).fonts, strong: type.style('strong', 1).fonts };
  const height = groups.length * ROW + AXIS;
  return {
    className: 'plot',
    width: WIDTH,
    height,
    marks: [
      ...groups.flatMap((group, i) => [
        ...groupWords(group, i * ROW, fonts),
        ...groupMarks(group, i * ROW + 31, i === 0 ? 'blue' : strip.tone),
      ]),
      label('end', 0, height - 2, ends[0]),
      label('end', WIDTH, height - 2, ends[1], 'end'),
    ],
  };
}

interface Fonts {
  readonly text: TextStyle['fonts'];
  readonly strong: TextStyle['fonts'];
}

// The name gives way: rate and interval are short.
function groupWords({ name, value, interval }: CardGroup, top: number, fonts: Fonts): Mark[] {
  const used = interval ? textWidth(interval, { fonts: fonts.text, size: SMALL }) + GAP : 0;
  const right = WIDTH - used;
  const room = right - textWidth(value, { fonts: fonts.strong, size: TEXT }) - GAP;
  const y = top + 14;
  return [
    label('lbl', 0, y, fitText(name, room, { fonts: fonts.text, size: TEXT })),
    label('lbl val', right, y, value, 'end'),
    ...(interval ? [label('tick', WIDTH, y, interval, 'end')] : []),
  ];
}

function groupMarks({ dot, ends }: CardGroup, y: number, tone: string): Mark[] {
  const at = (share: number) => MARGIN + share * (WIDTH - 2 * MARGIN);
  return [
    line('axis', 0, y, WIDTH, y),
    ...(ends
      ? [
          rectangle(`ci ${tone}`, at(ends.low), y - 6, at(ends.high) - at(ends.low), 12),
          line(`cap ${tone}`, at(ends.low), y - 8, at(ends.low), y + 8),
          line(`cap ${tone}`, at(ends.high), y - 8, at(ends.high), y + 8),
        ]
      : []),
    circle(`dot ${tone}`, at(dot), y, 6),
  ];
}
