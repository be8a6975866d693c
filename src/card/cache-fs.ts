import { hash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { canonicalJson } from './canonical.ts';
import type { CardContent } from './content.ts';
import { readCardFonts } from './fonts-fs.ts';
import { cardTexts, missingGlyphs } from './glyphs.ts';
import { rendererVersion } from './renderer-version-fs.ts';
import { CARD_VERSION } from './version.ts';

/** A card from the cache, or freshly drawn and now in it. */
export interface CachedCard {
  readonly png: Buffer;
  /** SHA-256 of everything the picture depends on; 64 hexadecimal digits. */
  readonly key: string;
  readonly hit: boolean;
  /** Characters of the card that no font can draw. The same on a hit as on a miss. */
  readonly missingGlyphs: readonly string[];
}

export interface CacheOptions {
  /** Folder of the cached pictures; made when it does not exist. */
  readonly cacheDir: string;
  /** Milliseconds one card may take to draw. */
  readonly timeLimit?: number;
}

/** Key of a card: content, look, fonts, and the versions of the programs that draw it. */
export function cardKey(content: CardContent): string {
  const fonts = readCardFonts().map(({ sha256 }) => sha256);
  return hash(
    'sha256',
    canonicalJson({ content, look: CARD_VERSION, renderer: rendererVersion(), fonts }),
  );
}

/**
 * Gives the picture of a card. On a hit nothing is drawn and the drawing programs are not even
 * imported; on a miss the picture is written beside its place and renamed, so that a reader never
 * meets half of one. Two processes may draw the same card at once; both write the same bytes.
 */
export async function cachedCard(
  content: CardContent,
  { cacheDir, timeLimit }: CacheOptions,
): Promise<CachedCard> {
  const key = cardKey(content);
  const fonts = readCardFonts();
  const missing = missingGlyphs(
    cardTexts(content),
    fonts.map(({ metrics }) => metrics),
  );
  const cached = readPicture(cacheDir, key);
  if (cached) return { png: cached, key, hit: true, missingGlyphs: missing };
  const { renderCard } = await import('./render.ts');
  const { png } = await renderCard(content, {
    fonts,
    ...(timeLimit === undefined ? {} : { timeLimit }),
  });
  writePicture(cacheDir, key, png);
  return { png, key, hit: false, missingGlyphs: missing };
}

/** Deletes cached pictures whose keys were not used, and leftovers of interrupted writes. Gives their number. */
export function pruneCards(cacheDir: string, usedKeys: Iterable<string>): number {
  const used = new Set([...usedKeys].map(fileName));
  const stale = listFiles(cacheDir).filter((name) => OWN_FILE.test(name) && !used.has(name));
  for (const name of stale) rmSync(join(cacheDir, name), { recursive: true, force: true });
  return stale.length;
}

// Only what this file writes is ever deleted: pictures by key, and folders of unfinished writes.
const OWN_FILE = /^(?:[0-9a-f]{64}\.png|\.writing-[A-Za-z0-9]{6})$/;
const PNG_START = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const PNG_END = Buffer.from([0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]);

function fileName(key: string): string {
  return `${key}.png`;
}

// Reads at once instead of asking first: synchronous reads of small files are the fastest way.
function readPicture(cacheDir: string, key: string): Buffer | undefined {
  try {
    const png = readFileSync(join(cacheDir, fileName(key)));
    return isWhole(png) ? png : undefined;
  } catch {
    return undefined;
  }
}

// A cache restored from elsewhere may hold torn files; they are drawn again.
function isWhole(png: Buffer): boolean {
  return png.subarray(0, 8).equals(PNG_START) && png.subarray(-8).equals(PNG_END);
}

// A cache that cannot be written costs time at the next build; it never costs the picture.
function writePicture(cacheDir: string, key: string, png: Buffer): void {
  try {
    mkdirSync(cacheDir, { recursive: true });
    const folder = mkdtempSync(join(cacheDir, '.writing-'));
    writeFileSync(join(folder, fileName(key)), png);
    renameSync(join(folder, fileName(key)), join(cacheDir, fileName(key)));
    rmSync(folder, { recursive: true, force: true });
  } catch {
    return;
  }
}

function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
