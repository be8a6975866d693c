import { HEADING_WORDS } from './heading-words.ts';
import type { Line } from './lines.ts';
import type { SectionKind } from './section.ts';

/** How a heading is set off from text; headings of one level are set off alike. */
export type HeadingShape = 'marks' | 'bold' | 'underline' | 'capitals' | 'colon' | 'plain';

/** What a line says as a heading. */
export interface Heading {
  /** `unknown` for a line that looks like a heading and says nothing known. */
  readonly kind: SectionKind;
  readonly shape: HeadingShape;
  /** UTF-16 units of the line the heading takes; less than the line when text follows a colon. */
  readonly length: number;
}

const LONGEST = 80;

/** Reads a line as a heading by its words and its shape; undefined when it is text. */
export function readHeading(line: Line): Heading | undefined {
  const whole = line.text.length <= LONGEST ? wholeLine(line) : undefined;
  if (whole && whole.kind !== 'unknown') return whole;
  return beforeColon(line) ?? whole;
}

/** What the words of a heading ask for; undefined when none is known or they are but a part. */
export function headingKind(words: string, share: number): SectionKind | undefined {
  const lower = words.toLowerCase();
  const inside = /[([]([^)\]]+)/.exec(lower)?.[1];
  const aside = inside === undefined ? undefined : wholeKind(inside.trim());
  const text = lower.replace(/\s*[([].*$/, '').trim();
  // "Requirements (nice to have)": the bracket says it more closely.
  if (aside === 'must' || aside === 'nice') return wholeKind(text) && aside;
  return wholeKind(text) ?? partKind(text, share);
}

// Letters of the five languages, spelt out: classes of all of Unicode take ten times as long to build.
const LETTER = '[a-z0-9ß-öø-ÿœ]';

const KINDS = Object.entries(HEADING_WORDS).map(([kind, words]) => ({
  kind: kind as SectionKind,
  whole: new RegExp(`^(?:${words.join('|')})$`),
  parts: words.map((one) => new RegExp(`(?<!${LETTER})(?:${one})(?!${LETTER})`, 'g')),
}));

function wholeKind(text: string): SectionKind | undefined {
  return KINDS.find(({ whole }) => whole.test(text))?.kind;
}

/** What the longest known words in a heading say, when they are a large enough part of it. */
function partKind(text: string, share: number): SectionKind | undefined {
  const found = KINDS.flatMap(({ kind, parts }) =>
    parts.flatMap((part) => [...text.matchAll(part)].map(([{ length }]) => ({ kind, length }))),
  );
  const longest = found.reduce((best, one) => Math.max(best, one.length), 0);
  if (longest < Math.max(1, share * text.length)) return undefined;
  return found.find(({ length }) => length === longest)?.kind;
}

function wholeLine(line: Line): Heading | undefined {
  const words = bare(line.text);
  if (words === '' || words.split(' ').length > 10) return undefined;
  const shape = shapeOf(line);
  if (line.bullet && shape !== 'bold' && shape !== 'colon') return undefined;
  const kind = headingKind(words, shape === 'plain' ? 0.75 : 0.45);
  if (shape === 'plain' && (!kind || /[.,;]$/.test(line.text))) return undefined;
  if (!kind && (line.bullet || !/\p{L}/u.test(words))) return undefined;
  return { kind: kind ?? 'unknown', shape, length: line.text.length };
}

/** A heading with its text on the same line: `Requirements: Python and SQL`. */
function beforeColon({ text }: Line): Heading | undefined {
  const at = /^[^:\n]{2,60}?(?::| - )\**(?=.)/u.exec(text)?.[0];
  if (at === undefined) return undefined;
  const kind = headingKind(bare(at), 0.75);
  return kind && { kind, shape: 'colon', length: at.length };
}

function shapeOf({ text, underlined }: Line): HeadingShape {
  if (/^#{1,6} ?\S/.test(text)) return 'marks';
  if (/^(?:\*\*|__)[^*_]+(?:\*\*|__):?$/.test(text)) return 'bold';
  if (underlined) return 'underline';
  if (/[:：]$/.test(text)) return 'colon';
  const letters = text.replace(/\P{L}/gu, '');
  return letters.length > 3 && letters === letters.toUpperCase() ? 'capitals' : 'plain';
}

/** The words of a heading without what sets them off: marks, numbers, emoji, colon. */
function bare(text: string): string {
  return text
    .replace(/\*\*|__/g, '')
    .replace(/^[^\p{L}]+/u, '')
    .replace(/[^\p{L}\p{N})]+$/u, '')
    .replace(/\s+/g, ' ')
    .trim();
}
