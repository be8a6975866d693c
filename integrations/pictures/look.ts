import { realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pathInside } from '../../src/audit/prose/linked-file-fs.ts';
import { MAX_PICTURE_BYTES, MAX_PICTURE_PIXELS } from '../../src/audit/prose/pictures.ts';
import type { PictureState } from '../../src/audit/prose/pictures.ts';

/** Formats that are drawn anew for the site. */
const FORMATS = new Set(['avif', 'gif', 'heif', 'jpeg', 'png', 'tiff', 'webp']);

/** Looks at a picture an author names, by its path from a folder of the portfolio. Never throws. */
export async function lookAtPicture(
  root: string,
  { folder, path }: { readonly folder: string; readonly path: string },
): Promise<PictureState> {
  const base = join(root, folder);
  const [real, realBase] = await Promise.all([resolved(join(base, path)), resolved(base)]);
  const details = real === undefined ? undefined : await stat(real).catch(() => undefined);
  if (real === undefined || realBase === undefined || !details?.isFile()) return 'missing';
  if (pathInside(realBase, real) === undefined) return 'outside';
  if (/\.svg$/i.test(path)) return 'drawing';
  return details.size > MAX_PICTURE_BYTES ? 'bytes' : stateOf(real);
}

/** Format, as sharp calls it, and size in pixels. */
export interface WholePicture {
  readonly format: string;
  readonly width: number;
  readonly height: number;
}

/** Decodes a picture to its last row; undefined when it is none, damaged, cut off or too large. */
export async function wholePicture(
  bytes: Uint8Array,
  { maxPixels }: { readonly maxPixels: number },
): Promise<WholePicture | undefined> {
  const { default: sharp } = await import('sharp');
  const image = sharp(bytes, { limitInputPixels: maxPixels, failOn: 'truncated' });
  try {
    const { format, width, height } = await image.metadata();
    // A header alone says nothing of the rows: reading them all does.
    await image.resize(1, 1, { fit: 'fill' }).raw().toBuffer();
    return { format, width, height };
  } catch {
    return undefined;
  }
}

async function stateOf(file: string): Promise<PictureState> {
  const { default: sharp } = await import('sharp');
  const found = await sharp(file, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined);
  if (found?.format === 'svg') return 'drawing';
  if (!found || !FORMATS.has(found.format)) return 'damaged';
  return found.width * found.height > MAX_PICTURE_PIXELS ? 'pixels' : 'shown';
}

function resolved(path: string): Promise<string | undefined> {
  return realpath(path).catch(() => undefined);
}
