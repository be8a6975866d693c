import { createHash } from 'node:crypto';
import type { NotebookImage } from './notebook.ts';

/** Largest picture that is shown, in bytes. */
const MAX_IMAGE_BYTES = 5 * 1024 * 1024;
const HASH_START = 10;

/** Decodes a PNG or JPEG of a notebook; undefined when it is none, damaged or too large. */
export function notebookImage(base64: string): NotebookImage | undefined {
  const bytes = new Uint8Array(Buffer.from(base64, 'base64'));
  const kind = isPng(bytes) ? 'png' : isJpeg(bytes) ? 'jpg' : undefined;
  const size = kind === 'png' ? pngSize(bytes) : jpegSize(bytes);
  if (!kind || !size || bytes.length > MAX_IMAGE_BYTES) return undefined;
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, HASH_START);
  return { kind: 'image', name: `${hash}.${kind}`, bytes, ...size };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function isPng(bytes: Uint8Array): boolean {
  return PNG.every((byte, index) => bytes[index] === byte);
}

function isJpeg(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;
}

// The header chunk comes first and begins with both sizes (PNG, ISO/IEC 15948:2004, 11.2.2).
function pngSize(bytes: Uint8Array<ArrayBuffer>): Size | undefined {
  return bytes.length < 24 ? undefined : sizeAt(bytes, { width: 16, height: 20, long: true });
}

/** Markers that start a frame; the others in that range are tables (ITU-T T.81, 1992, B.1.1.3). */
const FRAME = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function jpegSize(bytes: Uint8Array<ArrayBuffer>): Size | undefined {
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    if (FRAME(bytes[at + 1] ?? 0))
      return sizeAt(bytes, { width: at + 7, height: at + 5, long: false });
    at += 2 + ((bytes[at + 2] ?? 0) << 8) + (bytes[at + 3] ?? 0);
  }
  return undefined;
}

function sizeAt(
  bytes: Uint8Array<ArrayBuffer>,
  { width, height, long }: { width: number; height: number; long: boolean },
): Size | undefined {
  const view = new DataView(bytes.buffer);
  const read = (at: number) => (long ? view.getUint32(at) : view.getUint16(at));
  const size = { width: read(width), height: read(height) };
  return size.width > 0 && size.height > 0 ? size : undefined;
}
