import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { isPicture, withoutCameraData } from '../../../integrations/pictures/strip.ts';
import { stripFolder } from '../../../integrations/pictures/strip-folder.ts';

type Format = 'avif' | 'gif' | 'jpeg' | 'png' | 'webp';
const picture = () => sharp({ create: { width: 8, height: 4, channels: 3, background: '#8c2' } });
const tagged = (format: Format) =>
  picture()
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' } })
    .withIccProfile('p3')
    .toFormat(format)
    .toBuffer();

test('a comment goes like the rest', async () => {
  const png = await picture().withExif({}).png().toBuffer();
  const comment = Buffer.from('\u0000\u0000\u0000\u000btEXtAuthor\u0000Jane____', 'latin1');
  const crc = Buffer.alloc(4);
  crc.writeUInt32BE(crc32(comment.subarray(4, 19)));
  const held = Buffer.concat([png.subarray(0, 33), comment.subarray(0, 19), crc, png.subarray(33)]);
  expect(held.includes('Jane')).toBe(true);
  const stripped = await withoutCameraData(held);
  expect(stripped && Buffer.from(stripped).includes('Jane')).toBe(false);
});

describe('withoutCameraData', () => {
  test.each(['avif', 'jpeg', 'png', 'webp'] as const)(
    'takes the place out of %s and leaves format, size and colour profile',
    async (format) => {
      const before = await sharp(await tagged(format)).metadata();
      const stripped = await withoutCameraData(await tagged(format));
      const after = await sharp(stripped).metadata();
      expect(before.exif).toBeDefined();
      expect(after.exif).toBeUndefined();
      const shape = ({ format: kind, width, height }: typeof after) => [kind, width, height];
      expect(shape(after)).toEqual(shape(before));
      expect(after.icc).toEqual(before.icc);
    },
  );

  test('leaves a picture alone that holds none, and what is no picture', async () => {
    expect(await withoutCameraData(await picture().png().toBuffer())).toBeUndefined();
    expect(await withoutCameraData(new TextEncoder().encode('words'))).toBeUndefined();
  });
});

test('isPicture goes by the end of a name', () => {
  expect(['a.jpg', 'b/c.JPEG', 'd.webp'].every(isPicture)).toBe(true);
  expect(['jpg', 'a.svg', 'a.jpg.txt'].some(isPicture)).toBe(false);
});

test('stripFolder counts the files it changed, and changes no other', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'modelfolio-strip-'));
  try {
    mkdirSync(join(folder, 'a/b'), { recursive: true });
    const plain = await picture().png().toBuffer();
    writeFileSync(join(folder, 'a/b/photo.jpg'), await tagged('jpeg'));
    writeFileSync(join(folder, 'plain.png'), plain);
    writeFileSync(join(folder, 'words.txt'), await tagged('jpeg'));
    expect(await stripFolder(folder)).toBe(1);
    expect((await sharp(readFileSync(join(folder, 'a/b/photo.jpg'))).metadata()).exif).toBe(
      undefined,
    );
    expect(readFileSync(join(folder, 'plain.png')).equals(plain)).toBe(true);
    expect(await stripFolder(folder)).toBe(0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
