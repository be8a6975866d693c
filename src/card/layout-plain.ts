import type { PlainCard, SiteCard } from './content.ts';
import { COLUMN_GAP, DRAWING_SCALE, INNER_WIDTH } from './design.ts';
import type { LayoutOptions } from './design.ts';
import { box, textLine } from './element.ts';
import type { CardElement } from './element.ts';
import { chartColumn, chartSlot } from './layout-chart.ts';
import { titleBlock } from './layout-title.ts';
import type { CardBody } from './slot.ts';
import { fitLines, fitSize, fitText } from './text-fit.ts';

const OUTCOME_SIZE = 34;
const NAME_SIZE = 104;
const HEADLINE_SIZE = 46;
const SUMMARY_SIZE = 38;
const SUMMARY_WIDTH = 1000;

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
  const elements = [
    bigLine(content.title, { ...options, role: 'title', size: NAME_SIZE, least: 48, above: 0 }),
    bigLine(content.headline, {
      ...options,
      role: 'strong',
      size: HEADLINE_SIZE,
      least: 36,
      above: 16,
    }),
    ...summaryLines(content.outcome ?? '', options),
  ];
  return { elements: [box({ flexDirection: 'column' }, elements)], slots: [] };
}

interface BigLine extends LayoutOptions {
  readonly role: 'title' | 'strong';
  readonly size: number;
  readonly least: number;
  readonly above: number;
}

// A long name or headline is set smaller before it would be cut.
function bigLine(text: string, { palette, type, role, size, least, above }: BigLine): CardElement {
  const letterSpacing = role === 'title' ? -1 : 0;
  const fontSize = fitSize(text, INNER_WIDTH, { ...type.style(role, size, letterSpacing), least });
  return textLine(fitText(text, INNER_WIDTH, type.style(role, fontSize, letterSpacing)), {
    fontFamily: type.family(role),
    fontWeight: 600,
    fontSize,
    lineHeight: 1.2,
    letterSpacing,
    color: palette.ink,
    marginTop: above,
  });
}

function summaryLines(summary: string, { palette, type }: LayoutOptions): CardElement[] {
  const lines = fitLines(summary, SUMMARY_WIDTH, { ...type.style('text', SUMMARY_SIZE), lines: 3 });
  const style = { fontSize: SUMMARY_SIZE, lineHeight: 1.3, color: palette.ink2 };
  return lines.map((text, i) => textLine(text, { ...style, marginTop: i === 0 ? 8 : 0 }));
}
