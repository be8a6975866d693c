import type { Block, BlockKind } from '../blocks.ts';
import { PAPER_TWIPS } from '../paper.ts';
import type { Paper } from '../paper.ts';
import type { Face } from './font.ts';

/** Width and height in points. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Size of a paper. */
export function paperSize(paper: Paper): Size {
  const { width, height } = PAPER_TWIPS[paper];
  return { width: width / 20, height: height / 20 };
}

/** White on every side of a page, in points. Nothing stands in it: no header, no footer. */
export const MARGIN = { side: 54, top: 50, bottom: 50 } as const;

/** Width of the one column, in points. */
export function columnWidth(paper: Paper): number {
  return paperSize(paper).width - 2 * MARGIN.side;
}

/** How a kind of block is set: size and line height in points. */
export interface Style {
  readonly face: Face;
  readonly size: number;
  readonly line: number;
  readonly colour: string;
}

const INK = '#111111';
const GREY = '#444444';
const LINK = '#1a4480';
const TEXT: Style = { face: 'regular', size: 10, line: 13, colour: INK };

/** Body text is 10 points on 13; everything else is set against it. */
export const STYLES: Readonly<Record<BlockKind | 'date', Style>> = {
  name: { face: 'bold', size: 22, line: 27, colour: INK },
  role: { face: 'regular', size: 12.5, line: 17, colour: GREY },
  contacts: TEXT,
  address: { ...TEXT, colour: LINK },
  heading: { face: 'bold', size: 10.5, line: 14, colour: INK },
  entry: { face: 'bold', size: 10.5, line: 14, colour: INK },
  date: { ...TEXT, line: 14, colour: GREY },
  bullet: TEXT,
  paragraph: TEXT,
};

/** The mark before a bullet, and how far its text, and the rest of a long title, stands in. */
export const BULLET = '•';
export const INDENT = 11;
/** Least room between a title and its date on the same row. */
export const GUTTER = 16;
/** The hairline under a section's title: below the row, and the room it takes. */
export const RULE = { drop: 1.5, room: 5, width: 0.5, colour: '#8a8a8a' } as const;
/** An address that is too long for its row is set smaller rather than broken, down to this. */
export const LEAST_ADDRESS_SIZE = 7;

/** White above a block, in points; none at the top of a page. */
export function spaceBefore({ kind }: Block, previous: Block | undefined): number {
  if (!previous || previous.kind === 'heading') return 0;
  switch (kind) {
    case 'heading':
      return 13;
    case 'entry':
      return 7;
    case 'contacts':
      return 4;
    case 'bullet':
      return 1.5;
    case 'paragraph':
      return previous.kind === 'paragraph' ? 2.5 : 0;
    default:
      return 0;
  }
}
