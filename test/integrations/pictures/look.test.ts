import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lookAtPicture, wholePicture } from '../../../integrations/pictures/look.ts';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';
let root: string;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'modelfolio-look-'));
  mkdirSync(join(root, 'a'));
  const plain = await flat(40, 30);
  write('a/plain.png', plain);
  write('secret.png', plain);
  symlinkSync(join(root, 'secret.png'), join(root, 'a/link.png'));
  write('a/drawing.svg', SVG);
  write('a/hidden.png', SVG);
  write('a/words.jpg', 'no picture');
  write('a/heavy.png', plain);
  truncateSync(join(root, 'a/heavy.png'), 20 * 1024 * 1024 + 1);
  write('a/wide.png', await flat(10_000, 5_001));
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

test.each([
  ['plain.png', 'shown'],
  ['absent.png', 'missing'],
  ['.', 'missing'],
  ['../secret.png', 'outside'],
  ['link.png', 'outside'],
  ['drawing.svg', 'drawing'],
  ['hidden.png', 'drawing'],
  ['words.jpg', 'damaged'],
  ['heavy.png', 'bytes'],
  ['wide.png', 'pixels'],
])('%s is %s', async (path, state) => {
  expect(await lookAtPicture(root, { folder: 'a', path })).toBe(state);
});

function write(file: string, content: string | Uint8Array): void {
  writeFileSync(join(root, file), content);
}

function flat(width: number, height: number): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#888' } })
    .png({ compressionLevel: 1 })
    .toBuffer();
}

test('a picture is whole when its last row can be read, within the limit', async () => {
  const bytes = await flat(40, 30);
  const limit = { maxPixels: 40 * 30 };
  expect(await wholePicture(bytes, limit)).toEqual({ format: 'png', width: 40, height: 30 });
  expect(await wholePicture(bytes, { maxPixels: 40 * 30 - 1 })).toBeUndefined();
  expect(await wholePicture(bytes.subarray(0, bytes.length - 20), limit)).toBeUndefined();
});
