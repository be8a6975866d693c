import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { CARD_FONTS } from '../theme/fonts.ts';
import type { CardFontFile } from '../theme/fonts.ts';
import { readFontMetrics } from './font-metrics.ts';
import type { FontMetrics } from './font-metrics.ts';

/** A font file in memory. */
export interface CardFont extends CardFontFile {
  readonly data: Buffer;
  readonly sha256: string;
  readonly metrics: FontMetrics;
}

let loaded: readonly CardFont[] | undefined;

/** Reads the bundled fonts once. The buffers are kept: satori recognises a parsed font by its buffer. */
export function readCardFonts(): readonly CardFont[] {
  loaded ??= CARD_FONTS.map(readFont);
  return loaded;
}

function readFont(font: CardFontFile): CardFont {
  const data = readFileSync(createRequire(import.meta.url).resolve(font.file));
  const sha256 = createHash('sha256').update(data).digest('hex');
  return Object.freeze({ ...font, data, sha256, metrics: readFontMetrics(data) });
}
