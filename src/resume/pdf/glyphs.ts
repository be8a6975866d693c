import type { Finding } from '../../findings/finding.ts';
import { fileStart } from '../../findings/place.ts';
import type { Place } from '../../findings/place.ts';
import { blocksOf } from '../blocks.ts';
import type { Block } from '../blocks.ts';
import type { Resume } from '../content.ts';
import type { ResumeFonts } from './font.ts';
import { printable } from './printable.ts';

/** A character that the résumé's fonts cannot draw, and the text it was first met in. */
export interface MissingGlyph {
  readonly character: string;
  readonly codePoint: number;
  readonly where: string;
}

/** A résumé that cannot be printed whole. Nothing was written. */
export class MissingGlyphError extends Error {
  readonly missing: readonly MissingGlyph[];

  constructor(missing: readonly MissingGlyph[]) {
    super(`The résumé's fonts cannot draw ${missing.map(named).join(', ')}.`);
    this.name = 'MissingGlyphError';
    this.missing = missing;
  }
}

/** Characters of a résumé that a cut of its typeface lacks, each once, in order of appearance. */
export function missingGlyphs(resume: Resume, { regular, bold }: ResumeFonts): MissingGlyph[] {
  const found = new Map<number, MissingGlyph>();
  for (const where of blocksOf(resume).flatMap(textsOf).map(printable)) {
    for (const character of where) {
      const codePoint = character.codePointAt(0) ?? 0;
      if (found.has(codePoint) || (regular.has(codePoint) && bold.has(codePoint))) continue;
      found.set(codePoint, { character, codePoint, where });
    }
  }
  return [...found.values()];
}

function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'contacts':
      return block.items;
    case 'address':
      return [block.href];
    case 'entry':
      return [block.title, block.period];
    default:
      return [block.text];
  }
}

/**
 * One finding for each text with characters the fonts lack, `resume/missing-glyph`, an error: the
 * file is not made. `place` is the file the text most likely stands in.
 */
export function missingGlyphFindings(
  missing: readonly MissingGlyph[],
  place: Place = fileStart('portfolio.yaml'),
): Finding[] {
  return [...Map.groupBy(missing, ({ where }) => where)].map(([where, glyphs]) => ({
    rule: 'resume/missing-glyph',
    severity: 'error',
    place,
    message: `The PDF's font cannot draw ${glyphs.map(named).join(', ')} in "${shown(where)}", so no PDF was made.`,
    help: 'Write this text with Latin, Greek or Cyrillic letters and plain signs, or export the résumé as DOCX, Markdown or text.',
  }));
}

function named({ character, codePoint }: MissingGlyph): string {
  return `${character} (U+${codePoint.toString(16).toUpperCase().padStart(4, '0')})`;
}

const MOST = 80;

function shown(text: string): string {
  const characters = [...text];
  return characters.length <= MOST ? text : `${characters.slice(0, MOST).join('')}…`;
}
