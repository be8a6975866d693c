import type { CardContent } from './content.ts';
import { INNER_WIDTH } from './design.ts';
import type { LayoutOptions } from './design.ts';
import { box, textLine } from './element.ts';
import type { CardElement } from './element.ts';
import { fitText, textWidth } from './text-fit.ts';
import type { TextStyle } from './text-fit.ts';

const HEADER_SIZE = 28;
const FOOTER_SIZE = 30;
const GAP = 40;
const RULE_GAP = 16;
const DOT = ' · ';

/** Kicker and tags on the left, name on the right. The name may take up to half of the row. */
export function headerRow(content: CardContent, { palette, type }: LayoutOptions): CardElement {
  const strong = type.style('strong', HEADER_SIZE);
  const name = fitText(content.name, INNER_WIDTH / 2, strong);
  const room = INNER_WIDTH - textWidth(name, strong) - GAP;
  const left = leftText(content, room, type.style('text', HEADER_SIZE));
  const row = [
    textLine(left, { fontSize: HEADER_SIZE, lineHeight: 1.25, color: palette.ink3 }),
    textLine(name, {
      fontSize: HEADER_SIZE,
      lineHeight: 1.25,
      fontFamily: type.family('strong'),
      fontWeight: 600,
    }),
  ];
  return box({ flexDirection: 'column' }, [
    box({ justifyContent: 'space-between', marginBottom: RULE_GAP }, row),
    rule(palette.rule),
  ]);
}

/** Up to three parts across the row; what does not fit is cut from the longest. */
export function footerRow({ footer }: CardContent, { palette, type }: LayoutOptions): CardElement {
  const parts = fitParts(footer, INNER_WIDTH, type.style('text', FOOTER_SIZE));
  const row = parts.map((part) =>
    textLine(part, { fontSize: FOOTER_SIZE, lineHeight: 1.25, color: palette.ink2 }),
  );
  return box({ flexDirection: 'column' }, [
    rule(palette.rule),
    box({ justifyContent: 'space-between', marginTop: RULE_GAP }, row),
  ]);
}

// A thin box: satori draws borders with masks and clips, which take longer than the text.
function rule(colour: string): CardElement {
  return box({ width: INNER_WIDTH, height: 2, backgroundColor: colour });
}

// Tags are added while they fit; one that does not ends the row.
function leftText({ kicker, tags }: CardContent, room: number, style: TextStyle): string {
  const texts = tags.map((_, i) => [kicker, ...tags.slice(0, i + 1)].join(DOT));
  const fitting = texts.filter((text) => textWidth(text, style) <= room);
  return fitting.at(-1) ?? fitText(kicker, room, style);
}

// The longest part gives way first: intervals and counts are short, names of baselines may not be.
function fitParts(parts: readonly string[], width: number, style: TextStyle): string[] {
  const room = width - GAP * (parts.length - 1);
  const widths = parts.map((part) => textWidth(part, style));
  const over = widths.reduce((sum, one) => sum + one, 0) - room;
  if (over <= 0) return [...parts];
  const longest = widths.indexOf(Math.max(...widths));
  const cut = parts.map((part, i) =>
    i === longest ? fitText(part, Math.max(120, (widths[i] ?? 0) - over), style) : part,
  );
  const shorter = cut.some((part, i) => part !== parts[i]);
  return shorter ? fitParts(cut, width, style) : cut;
}
