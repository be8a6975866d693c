import type { MetricCard } from './content.ts';
import { COLUMN_GAP, DRAWING_SCALE, INNER_WIDTH } from './design.ts';
import type { LayoutOptions } from './design.ts';
import { box, textLine } from './element.ts';
import type { CardElement } from './element.ts';
import { chartColumn, chartSlot } from './layout-chart.ts';
import { titleBlock } from './layout-title.ts';
import { slotBox } from './slot.ts';
import type { CardBody, Slot } from './slot.ts';
import { stripDrawing } from './strip-drawing.ts';
import { fitSize, fitText, textWidth } from './text-fit.ts';

const VALUE_SIZE = 140;
// Figures have no descenders: a full line would leave a gap below them.
const VALUE_LINE = 0.86;
// In em: large figures stand closer.
const VALUE_SPACING = -0.036;
const UNIT_SIZE = 44;
const UNIT_GAP = 14;
const NAME_SIZE = 32;
const LEAST_NAME = 26;
const WIDE_STRIP = 560;

/** What is shown of a card that a number leads. */
export type LeadingNumber = Pick<
  MetricCard,
  'title' | 'outcome' | 'metric' | 'value' | 'unit' | 'strip' | 'chart'
>;

/** Title, then the value with its strip; the chart stands to the right when there is one. */
export function metricBody(content: LeadingNumber, options: LayoutOptions): CardBody {
  const chart = chartSlot(content.chart);
  const title = titleBlock(content.title, content.outcome, { ...options, outcomeLines: 0 });
  const room = chart
    ? INNER_WIDTH - chart.drawing.width * DRAWING_SCALE - COLUMN_GAP
    : INNER_WIDTH - WIDE_STRIP - COLUMN_GAP;
  const stripWidth = chart ? room : WIDE_STRIP;
  const fonts = options.type.style('text', NAME_SIZE).fonts;
  const strip = {
    key: 'strip',
    drawing: stripDrawing(content.strip, stripWidth / DRAWING_SCALE, fonts),
  };
  const row =
    chart && content.chart
      ? box({ alignItems: 'flex-end', justifyContent: 'space-between' }, [
          box({ flexDirection: 'column', width: room }, [
            ...valueLines(content, room, options),
            slotBox(strip, options),
          ]),
          chartColumn(chart, content.chart.caption, options),
        ])
      : wideRow(content, strip, { ...options, room });
  return { elements: [title, row], slots: chart ? [strip, chart] : [strip] };
}

function wideRow(
  content: LeadingNumber,
  strip: Slot,
  { room, ...options }: LayoutOptions & { readonly room: number },
): CardElement {
  const value = box({ flexDirection: 'column', width: room }, valueLines(content, room, options));
  return box({ alignItems: 'center', justifyContent: 'space-between' }, [
    value,
    slotBox(strip, options),
  ]);
}

function valueLines(content: LeadingNumber, room: number, options: LayoutOptions): CardElement[] {
  const { palette, type } = options;
  const style = type.style('text', NAME_SIZE);
  const size = fitSize(content.metric, room, { ...style, least: LEAST_NAME });
  const name = fitText(content.metric, room, { ...style, size });
  const unitStyle = { fontSize: UNIT_SIZE, lineHeight: 1, color: palette.ink2 };
  const unit = textLine(content.unit, { ...unitStyle, marginLeft: UNIT_GAP, marginBottom: 6 });
  return [
    textLine(name, { fontSize: size, lineHeight: 1.25, color: palette.ink2 }),
    box({ alignItems: 'flex-end', height: VALUE_SIZE * VALUE_LINE }, [
      valueLine(content, room, options),
      ...(content.unit ? [unit] : []),
    ]),
  ];
}

// The value keeps 140 px unless it is wider than its column: a long number is shrunk, never cut.
function valueLine({ value, unit }: LeadingNumber, room: number, { palette, type }: LayoutOptions) {
  const unitWidth = unit ? textWidth(unit, type.style('text', UNIT_SIZE)) + UNIT_GAP : 0;
  const width = textWidth(value, type.style('strong', VALUE_SIZE, VALUE_SIZE * VALUE_SPACING));
  const size = Math.floor(VALUE_SIZE * Math.min(1, (room - unitWidth) / width));
  return textLine(value, {
    fontSize: size,
    lineHeight: VALUE_LINE,
    letterSpacing: size * VALUE_SPACING,
    color: palette.ink,
    fontFamily: type.family('strong'),
    fontWeight: 600,
  });
}
