import { prose, text } from '../manifest/schema/scalars.ts';

/**
 * One line as a manifest takes it, at most `max` characters: line ends become spaces. Undefined for
 * what does not fit, is empty, or holds HTML; nothing is cut.
 */
export function fittingLine(words: unknown, max: number): string | undefined {
  if (typeof words !== 'string' && typeof words !== 'number') return undefined;
  const parsed = text(max).safeParse(String(words).replace(/\s+/g, ' ').trim());
  return parsed.success && parsed.data !== '?' ? parsed.data : undefined;
}

/** The first sentence of a text that fits on a line of `max` characters; see `fittingLine`. */
export function firstSentence(words: string, max: number): string | undefined {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= max) return fittingLine(line, max);
  const end = /^.{20,}?[.!?](?=\s+\p{Lu})/u.exec(line)?.[0];
  return end === undefined ? undefined : fittingLine(end, max);
}

/** A text of several lines as a manifest takes it; undefined for what does not fit. */
export function fittingProse(words: unknown, max: number): string | undefined {
  if (typeof words !== 'string') return undefined;
  const parsed = prose(max).safeParse(words.replaceAll('\r\n', '\n').trim());
  return parsed.success && parsed.data !== '?' ? parsed.data : undefined;
}
