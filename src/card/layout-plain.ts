import type { PlainCard, SiteCard } from './content.ts';
import { COLUMN_GAP, DRAWING_SCALE, INNER_WIDTH } from './design.ts';
import type { LayoutOptions } from './design.ts';
import { box, textLine } from './element.ts';
import type { CardElement } from './element.ts';
import { chartColumn, chartSlot } from './layout-chart.ts';
import { titleBlock } from './layout-title.ts';
import type { CardBody } from './slot.ts';
import { fitLines, textWidth } from './text-fit.ts';

const OUTCOME_SIZE = 34;
const NAME_SIZE = 104;
const HEADLINE_SIZE = 46;
const SUMMARY_SIZE = 40;
const SUMMARY_WIDTH = 960;

/** A project without a headline: title and outcome; with a chart, the outcome stands beside it. */
export function plainBody(content: PlainCard, options: LayoutOptions): CardBody {
  const slot = chartSlot(content.chart);
  if (!slot || !content.chart) {
    const title = titleBlock(content.title, content.outcome, { ...options, outcomeLines: 3 });
    return { elements: [title, box({ height: 60 })], slots: [] };
  }
  const title = titleBlock(content.title, undefined, { ...options, outcomeLines: 0 });
  const room = INNER_WIDTH - slot.drawing.width * DRAWING_SCALE - COLUMN_GAP;
  const outcome = fitLines(content.outcome ?? '', room, {
    ...options.type.style('text', OUTCOME_SIZE),
    lines: 5,
  });
  const words = outcome.map((text) =>
    textLine(text, { fontSize: OUTCOME_SIZE, lineHeight: 1.3, color: options.palette.ink2 }),
  );
  const row = box(
    { justifyContent: words.length ? 'space-between' : 'flex-start', alignItems: 'flex-start' },
    [
      ...(words.length ? [box({ flexDirection: 'column', width: room }, words)] : []),
      chartColumn(slot, content.chart.caption, options),
    ],
  );
  return { elements: [title, row], slots: [slot] };
}

/** The portfolio: a name in large letters, who that is, and the summary. */
export function siteBody(content: SiteCard, options: LayoutOptions): CardBody {
  const { palette, type } = options;
  const headline = lines(content.headline, HEADLINE_SIZE, { ...options, most: 1, role: 'strong' });
  const summary = lines(content.outcome ?? '', SUMMARY_SIZE, { ...options, most: 2, role: 'text' });
  const family = { fontFamily: type.family('strong'), fontWeight: 600, color: palette.ink };
  const elements = [
    nameLine(content.title, options),
    ...headline.map((text) =>
      textLine(text, { ...family, fontSize: HEADLINE_SIZE, lineHeight: 1.25, marginTop: 20 }),
    ),
    ...summary.map((text, i) =>
      textLine(text, {
        fontSize: SUMMARY_SIZE,
        lineHeight: 1.25,
        color: palette.ink2,
        marginTop: i === 0 ? 6 : 0,
      }),
    ),
  ];
  return { elements: [box({ flexDirection: 'column' }, elements)], slots: [] };
}

// A long name is set smaller, down to the size of a title, before it would be cut.
function nameLine(name: string, { palette, type }: LayoutOptions): CardElement {
  const full = textWidth(name, type.style('title', NAME_SIZE, -1));
  const size = Math.max(48, Math.floor(NAME_SIZE * Math.min(1, INNER_WIDTH / full)));
  const text = fitLines(name, INNER_WIDTH, { ...type.style('title', size, -1), lines: 1 }).join('');
  return textLine(text, {
    fontFamily: type.family('title'),
    fontWeight: 600,
    fontSize: size,
    lineHeight: 1.1,
    letterSpacing: -1,
    color: palette.ink,
  });
}

function lines(
  text: string,
  size: number,
  { type, most, role }: LayoutOptions & { most: number; role: 'text' | 'strong' },
): string[] {
  return text ? fitLines(text, SUMMARY_WIDTH, { ...type.style(role, size), lines: most }) : [];
}
