import type { CardContent } from './content.ts';
import type { FontMetrics } from './font-metrics.ts';
import { missingGlyphs } from './glyphs.ts';

/**
 * A card whose texts hold only what some font can draw: spaces without a glyph become ones with it,
 * and any other characters no font has leave one ellipsis, so that no box is ever drawn. What was
 * left out is told by `missingGlyphs`.
 */
export function drawableCard(content: CardContent, fonts: readonly FontMetrics[]): CardContent {
  return withTexts(content, (text) => drawableText(text, fonts));
}

// Satori asks every font for a glyph, also for a narrow space, which the fonts lack.
function drawableText(text: string, fonts: readonly FontMetrics[]): string {
  const spaced = text.replaceAll('\u202f', '\u00a0').replaceAll('\u3000', ' ');
  const missing = new Set(missingGlyphs([spaced], fonts));
  if (missing.size === 0) return spaced;
  const left = [...spaced].map((character) => (missing.has(character) ? '…' : character)).join('');
  return left.replace(/…(?:\s*…)+/gu, '…');
}

function withTexts<Node>(node: Node, change: (text: string) => string): Node {
  if (typeof node === 'string') return change(node) as Node;
  if (Array.isArray(node)) return node.map((part: unknown) => withTexts(part, change)) as Node;
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).map(
    ([key, part]) => [key, withTexts(part, change)] as const,
  );
  return Object.fromEntries(entries) as Node;
}
