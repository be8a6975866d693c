import { createHash } from 'node:crypto';
import { wholePicture } from '../pictures/look.ts';
import type { NotebookImage } from './notebook.ts';

/** Largest picture that is shown, in bytes. */
const MAX_IMAGE_BYTES = 5 * 1024 * 1024;
/** Largest picture that is shown, in pixels: a figure of A3 at 300 to the inch has half of them. */
export const MAX_IMAGE_PIXELS = 40_000_000;
const HASH_START = 10;
/** Names of files by format, as sharp calls them. */
const ENDINGS: ReadonlyMap<string, string> = new Map([
  ['jpeg', 'jpg'],
  ['png', 'png'],
]);

/**
 * Decodes a PNG or JPEG of a notebook to its last row; undefined when it is none, damaged, cut off
 * or too large. The picture library is loaded only where there is a picture.
 */
export async function notebookImage(base64: string): Promise<NotebookImage | undefined> {
  // Four characters hold three bytes; line ends come on top.
  if (base64.length > MAX_IMAGE_BYTES * 1.5) return undefined;
  const bytes = new Uint8Array(Buffer.from(base64, 'base64'));
  if (bytes.length > MAX_IMAGE_BYTES || !(isPng(bytes) || isJpeg(bytes))) return undefined;
  const found = await wholePicture(bytes, { maxPixels: MAX_IMAGE_PIXELS });
  const ending = found && ENDINGS.get(found.format);
  if (!found || ending === undefined) return undefined;
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, HASH_START);
  const { width, height } = found;
  return { kind: 'image', name: `${hash}.${ending}`, bytes, width, height };
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

// Asked first, so that no other reader of the library sees what a notebook holds.
function isPng(bytes: Uint8Array): boolean {
  return PNG.every((byte, index) => bytes[index] === byte);
}

function isJpeg(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;
}
