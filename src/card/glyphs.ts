import type { Strip } from '../charts/strip.ts';
import type { CardContent, FairnessCard } from './content.ts';
import type { FontMetrics } from './font-metrics.ts';
import { fileStart } from '../findings/place.ts';
import type { Finding } from '../findings/finding.ts';
import type { Place } from '../findings/place.ts';

/** Every text of a card that may hold an author's words, title first. */
export function cardTexts(content: CardContent): string[] {
  const { title, outcome, kicker, name, tags, footer } = content;
  const own =
    content.kind === 'metric' || content.kind === 'fairness'
      ? [content.metric, content.value, content.unit, ...stripTexts(content.strip)]
      : [];
  const groups = content.kind === 'fairness' ? groupTexts(content) : [];
  const site = content.kind === 'site' ? [content.headline] : [];
  const chart =
    content.kind === 'site' || content.kind === 'fairness'
      ? []
      : [content.chart?.caption, ...(content.chart?.drawing.marks ?? []).map(({ text }) => text)];
  return [
    title,
    outcome,
    ...own,
    ...groups,
    ...site,
    kicker,
    name,
    ...tags,
    ...footer,
    ...chart,
  ].filter((text) => text !== undefined);
}

function stripTexts({ baseline, chance }: Strip): (string | undefined)[] {
  return [baseline?.name, chance?.text];
}

function groupTexts({ caption, groups }: FairnessCard): string[] {
  return [...groups.flatMap(({ name, interval }) => [name, interval]), caption];
}

/** Characters no font can draw, each once, in order of appearance. Spaces and joiners need no glyph. */
export function missingGlyphs(texts: readonly string[], fonts: readonly FontMetrics[]): string[] {
  const characters = new Set(texts.flatMap((text) => [...text]));
  return [...characters].filter((character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    return !INVISIBLE.test(character) && !fonts.some((font) => font.has(codePoint));
  });
}

const INVISIBLE = /[\s\p{Default_Ignorable_Code_Point}\p{Cc}]/u;

/**
 * The finding for a card with characters its fonts lack, `card/missing-glyph`; none when all can be
 * drawn. `place` is the text they most likely come from, usually the project's title.
 */
export function glyphFindings(
  missing: readonly string[],
  place: Place = fileStart('portfolio.yaml'),
): Finding[] {
  if (missing.length === 0) return [];
  const named = missing.slice(0, 8).map((character) => `${character} (${codeName(character)})`);
  const more = missing.length > 8 ? ` and ${missing.length - 8} more` : '';
  return [
    {
      rule: 'card/missing-glyph',
      severity: 'warning',
      place,
      message: `The card's fonts cannot draw ${named.join(', ')}${more}; an ellipsis stands there instead.`,
      help: 'Write it with Latin letters in title, tagline, tags and names.',
    },
  ];
}

function codeName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
