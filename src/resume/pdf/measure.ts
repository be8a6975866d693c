import { blocksOf } from '../blocks.ts';
import type { Resume } from '../content.ts';
import type { Paper } from '../paper.ts';
import type { ResumeFonts } from './font.ts';
import { paginate } from './paginate.ts';
import type { PlacedRow } from './paginate.ts';
import { stackBlocks } from './stack.ts';
import { MARGIN, paperSize, columnWidth } from './type.ts';

/** What a printed size depends on. Paper is A4 unless told. */
export interface Print {
  readonly fonts: ResumeFonts;
  readonly paper?: Paper;
}

/** Every line of the printed résumé, with its page. Nothing is written. */
export function pagesOf(resume: Resume, { fonts, paper = 'a4' }: Print): PlacedRow[] {
  const stacks = stackBlocks(blocksOf(resume), { fonts, width: columnWidth(paper) });
  return paginate(stacks, { height: paperSize(paper).height - MARGIN.top - MARGIN.bottom });
}

/** Pages the résumé takes; at least one. */
export function countPages(resume: Resume, print: Print): number {
  return (pagesOf(resume, print).at(-1)?.page ?? 0) + 1;
}

/** Lines a text takes as a bullet. */
export function printedLines(text: string, { fonts, paper = 'a4' }: Print): number {
  const column = { fonts, width: columnWidth(paper) };
  return stackBlocks([{ kind: 'bullet', text }], column)[0]?.rows.length ?? 0;
}
