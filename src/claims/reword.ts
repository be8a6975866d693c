import type { Claim, Span } from './claim.ts';
import { knownNames } from './known-names.ts';
import { placeholderOf, placeholderSpan } from './placeholder.ts';
import type { PlaceholderSource } from './placeholder.ts';
import type { Refusal, RewordSource } from './refusal.ts';
import { rewordLimits } from './reword-limits.ts';
import { SHORTENING } from './sentence.ts';
import { spansAfter } from './shorten.ts';
import { standingAlone } from './standing-alone.ts';
import { name, ownWords } from './span.ts';
import { spanText } from './text.ts';

/**
 * Makes a claim of a person's own words: `Raised recall from {recall:baseline} to {recall}`. Every
 * number comes from a placeholder, digits stand only in names the project knows, and the facts the
 * bullet is built on all stay; otherwise it is refused.
 */
export function reword(text: string, source: RewordSource): Claim | Refusal {
  const spans = spansOf(text.replace(/[.\s]+$/, ''), source);
  if ('message' in spans) return spans;
  const { project, sentence } = source;
  const claim: Claim = { project: project.id, kind: sentence.kind, spans };
  return missingFact(claim, source) ?? rewordLimits(claim, source) ?? claim;
}

/** A generated bullet as a text to start from, with its placeholders. */
export function rewordTemplate({ spans }: Claim, source: RewordSource): string {
  const lookUp = placeholders(source);
  const text = spans.map((span) => placeholderOf(span, lookUp) || spanText(span)).join('');
  return text.replace(/\s+/g, ' ').trim();
}

function placeholders({ project, facts, sentence }: RewordSource): PlaceholderSource {
  const spans = sentence.parts.flatMap((part) => part.spans);
  const own = spans.flatMap((span) => (span.kind === 'fact' ? [span.fact] : []));
  const unique = own.filter((fact, at) => own.findIndex(({ id }) => id === fact.id) === at);
  return { project: project.id, facts, own: unique };
}

function spansOf(text: string, source: RewordSource): readonly Span[] | Refusal {
  const lookUp = placeholders(source);
  const names = knownNames(source.project, source.facts);
  const pieces = text.split(/(\{[^{}]*\})/);
  const spans = pieces.flatMap((piece) => {
    const inner = /^\{(.*)\}$/s.exec(piece)?.[1];
    return inner === undefined
      ? wordSpans(piece, { names, source })
      : [placeholderSpan(inner, lookUp)];
  });
  const refused = spans.find((span) => 'message' in span);
  return refused ?? standingAlone(pieces) ?? spans.filter((span) => 'kind' in span);
}

function wordSpans(
  text: string,
  { names, source }: { names: readonly string[]; source: RewordSource },
): (Span | Refusal)[] {
  const brace = /[{}]/.exec(text)?.[0];
  if (brace !== undefined)
    return [{ message: `\`${brace}\` stands alone.`, help: 'Write placeholders as `{recall}`.' }];
  return splitNames(text, names).map((piece) =>
    piece.known ? name(piece.text) : (ownWords(piece.text) ?? typedNumber(piece.text, source)),
  );
}

interface Piece {
  readonly text: string;
  readonly known: boolean;
}

// Whole names first, then words of them that mix letters and digits: `ResNet50` of `ResNet50, frozen`.
function splitNames(text: string, names: readonly string[]): Piece[] {
  const mixed = names
    .flatMap((known) => known.split(/[\s,()]+/))
    .filter((word) => /\p{L}/u.test(word) && /\p{N}/u.test(word));
  const known = [...names.filter((each) => /\p{N}/u.test(each)), ...mixed];
  const lower = new Set(known.map((each) => each.toLowerCase()));
  if (known.length === 0) return [{ text, known: false }];
  const any = known.map((each) => each.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return text
    .split(new RegExp(`((?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}]))`, 'iu'))
    .filter(Boolean)
    .map((piece) => ({ text: piece, known: lower.has(piece.toLowerCase()) }));
}

function typedNumber(text: string, source: RewordSource): Refusal {
  const typed = /[\p{L}\p{N}.,%-]*\p{N}[\p{L}\p{N}.,%-]*/u.exec(text)?.[0] ?? text;
  return {
    message: `\`${typed}\` is typed here, and no fact supplies it.`,
    help: `Put a placeholder in its place: ${listOf(source)}.`,
  };
}

function missingFact(claim: Claim, source: RewordSource): Refusal | undefined {
  const lookUp = placeholders(source);
  const kept = new Set(claim.spans.map((span) => placeholderOf(span, lookUp)));
  const needed = spansAfter(source.sentence, SHORTENING).filter((span) => span.kind === 'fact');
  const missing = needed.find((span) => !kept.has(placeholderOf(span, lookUp)));
  if (!missing) return undefined;
  return {
    message: `This wording of \`${claim.project}/${claim.kind}\` leaves out \`${placeholderOf(missing, lookUp)}\` (${spanText(missing)}), which the bullet is built on.`,
    help: `Put \`${placeholderOf(missing, lookUp)}\` into it. It has ${listOf(source)}.`,
  };
}

function listOf(source: RewordSource): string {
  const lookUp = placeholders(source);
  const spans = source.sentence.parts.flatMap((part) => part.spans);
  return [...new Set(spans.map((span) => placeholderOf(span, lookUp)).filter(Boolean))].join(', ');
}
