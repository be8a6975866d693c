import { palette } from '../theme/palette.ts';
import { CARD_SIZE } from './content.ts';
import type { CardContent } from './content.ts';
import { DRAWING_SCALE } from './design.ts';
import { drawableCard } from './drawable.ts';
import type { CardFont } from './fonts-fs.ts';
import { cardTexts, missingGlyphs } from './glyphs.ts';
import { cardLayout } from './layout.ts';
import { paintShapes } from './paint.ts';
import { withinTime } from './time-limit.ts';
import { cardType, neededFonts } from './type.ts';

/** What drawing needs: the fonts, and how long one card may take. */
export interface RenderOptions {
  readonly fonts: readonly CardFont[];
  /** Milliseconds per card; 20 seconds unless stated. */
  readonly timeLimit?: number;
}

/** A card as SVG text, its letters already outlines. */
export interface CardSvg {
  readonly svg: string;
  /** Characters found in none of the fonts; an ellipsis stands in their place. */
  readonly missingGlyphs: readonly string[];
}

/** A card as an opaque RGB PNG, 1200 by 630. */
export interface CardPicture {
  readonly png: Buffer;
  readonly missingGlyphs: readonly string[];
}

const TIME_LIMIT = 20_000;

/** Draws a card: element tree -> SVG -> PNG. Rejects when it takes longer than the time limit. */
export async function renderCard(
  content: CardContent,
  options: RenderOptions,
): Promise<CardPicture> {
  return withinTime(drawPng(content, options), options.timeLimit ?? TIME_LIMIT);
}

/** Lays a card out and fills strip and chart in as vectors. */
export async function renderCardSvg(
  written: CardContent,
  { fonts }: RenderOptions,
): Promise<CardSvg> {
  const { default: satori } = await import('satori');
  const metrics = fonts.map((font) => font.metrics);
  const content = drawableCard(written, metrics);
  const colours = palette[content.theme];
  const needed = neededFonts(cardTexts(content), fonts);
  const { root, slots } = cardLayout(content, { palette: colours, type: cardType(needed) });
  const missing = new Set(missingGlyphs(cardTexts(written), metrics));
  const places = new Map<string, { left: number; top: number }>();
  const svg = await satori(root as Parameters<typeof satori>[0], {
    ...CARD_SIZE,
    fonts: needed.map(({ family, weight, data }) => ({ name: family, weight, data })),
    embedFont: true,
    onNodeDetected: ({ key, left, top }) => void (key && places.set(String(key), { left, top })),
    loadAdditionalAsset: (_, segment) => Promise.resolve((missing.add(segment), [])),
  });
  const shapes = slots.map(({ key, drawing }) => {
    const { left = 0, top = 0 } = places.get(key) ?? {};
    return paintShapes(drawing, { x: left, y: top, scale: DRAWING_SCALE }, colours);
  });
  return {
    svg: behind(svg, `${ground(colours.paper)}${shapes.join('')}`),
    missingGlyphs: [...missing],
  };
}

async function drawPng(content: CardContent, options: RenderOptions): Promise<CardPicture> {
  const { svg, missingGlyphs } = await renderCardSvg(content, options);
  const { default: sharp } = await import('sharp');
  // The first shape covers the whole card, so nothing shows through when the alpha goes.
  const pixels = withFewerTones(await sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer());
  const encode = (compressionLevel: number) =>
    sharp(pixels, { raw: PIXELS }).png({ compressionLevel }).toBuffer();
  const png = await encode(FAST);
  return { png: png.length <= LARGE ? png : await encode(SMALL), missingGlyphs };
}

const PIXELS = { ...CARD_SIZE, channels: 3 } as const;
// Level 2 takes half the time of level 6 and adds a tenth to the size; only crowded cards need 6.
const FAST = 2;
const SMALL = 6;
const LARGE = 96_000;

// Drops the two lowest bits of every channel, four channels at a time: letter edges compress a sixth
// better, and no colour moves by more than 3 of 255. The copy is this function's own.
function withFewerTones(pixels: Buffer): Buffer {
  const words = new Uint32Array(new Uint8Array(pixels).buffer);
  for (let index = 0; index < words.length; index += 1) {
    words[index] = (words[index] ?? 0) & 0xfcfc_fcfc;
  }
  return Buffer.from(words.buffer);
}

// Letters of a chart stand on its shapes, so the shapes go in before everything satori drew.
function behind(svg: string, shapes: string): string {
  const start = svg.indexOf('>') + 1;
  return `${svg.slice(0, start)}${shapes}${withoutUnusedMasks(svg.slice(start))}`;
}

// Satori defines a mask for every box, used or not; reading them costs a quarter of the drawing time.
function withoutUnusedMasks(svg: string): string {
  return svg.includes('mask="url(') ? svg : svg.replace(/<mask [^]*?<\/mask>/g, '');
}

function ground(colour: string): string {
  return `<rect width="${CARD_SIZE.width}" height="${CARD_SIZE.height}" fill="${colour}"/>`;
}
