import { INNER_WIDTH } from './design.ts';
import type { LayoutOptions } from './design.ts';
import { box, textLine } from './element.ts';
import type { CardElement } from './element.ts';
import { fitLines, fitSize } from './text-fit.ts';

const OUTCOME_SIZE = 32;

/** Title and outcome. Beside a metric an outcome gives way to the title's second line. */
export interface TitleOptions extends LayoutOptions {
  readonly outcomeLines: number;
}

/** The title block: 66 px up to 28 characters, 56 up to 40, else 48 on at most two lines. */
export function titleBlock(
  title: string,
  outcome: string | undefined,
  options: TitleOptions,
): CardElement {
  const { palette, type, outcomeLines } = options;
  const size = titleSize(title);
  const lines = fitLines(title, INNER_WIDTH, { ...type.style('title', size, -1), lines: 2 });
  const style = {
    fontFamily: type.family('title'),
    fontWeight: 600,
    fontSize: size,
    lineHeight: 1.1,
    letterSpacing: -1,
  };
  const room = lines.length === 1 ? Math.max(1, outcomeLines) : outcomeLines;
  return box({ flexDirection: 'column' }, [
    ...lines.map((line) => textLine(line, { ...style, color: palette.ink })),
    ...(outcome ? outcomeLinesOf(outcome, room, options) : []),
  ]);
}

function titleSize(title: string): number {
  const length = [...title].length;
  return length <= 28 ? 66 : length <= 40 ? 56 : 48;
}

// One line is set a little smaller before it would be cut.
function outcomeLinesOf(outcome: string, count: number, { palette, type }: LayoutOptions) {
  const full = type.style('text', OUTCOME_SIZE);
  const size = count === 1 ? fitSize(outcome, INNER_WIDTH, { ...full, least: 28 }) : OUTCOME_SIZE;
  const lines = count
    ? fitLines(outcome, INNER_WIDTH, { ...type.style('text', size), lines: count })
    : [];
  const style = { fontSize: size, lineHeight: 1.25, color: palette.ink2 };
  return lines.map((line, i) => textLine(line, { ...style, marginTop: i === 0 ? 12 : 0 }));
}
