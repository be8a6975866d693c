import sharp from 'sharp';
import { expect, test } from 'vitest';
import { MAX_IMAGE_PIXELS, notebookImage } from '../../../integrations/notebook/image.ts';
import { DOT } from './builders.ts';

const grey = { create: { width: 31, height: 17, channels: 3, background: '#888' } } as const;

test('a PNG and a JPEG keep their bytes and tell their size', async () => {
  const [png, jpeg] = await Promise.all([
    sharp(grey).png().toBuffer(),
    sharp(grey).jpeg({ progressive: true }).toBuffer(),
  ]);
  for (const [bytes, ending] of [
    [png, 'png'],
    [jpeg, 'jpg'],
  ] as const) {
    const image = await notebookImage(bytes.toString('base64').replace(/(.{76})/g, '$1\n'));
    expect(image).toMatchObject({
      width: 31,
      height: 17,
      name: expect.stringMatching(new RegExp(`^[0-9a-f]{10}\\.${ending}$`)),
    });
    expect(Buffer.from(image?.bytes ?? []).equals(bytes)).toBe(true);
  }
});

test.each([
  '',
  'not base64 at all',
  DOT.slice(0, 20),
  Buffer.from('<svg onload="alert(1)"/>').toString('base64'),
  '/9j/',
  '/9j/4AAQ',
])('%j is no picture', async (base64) => expect(await notebookImage(base64)).toBeUndefined());

test.each(['png', 'jpeg'] as const)(
  'a %s that is only a header, or cut off, is none',
  async (format) => {
    const whole = await sharp(grey).toFormat(format).toBuffer();
    for (const length of [33, whole.length >> 1, whole.length - 20])
      expect(await notebookImage(whole.subarray(0, length).toString('base64'))).toBeUndefined();
  },
);

test('more pixels than are drawn, in the file or only in its header, are refused', async () => {
  const whole = await sharp(grey).png().toBuffer();
  const claim = Buffer.from(whole);
  claim.writeUInt32BE(100_000, 16);
  claim.writeUInt32BE(100_000, 20);
  expect(await notebookImage(claim.toString('base64'))).toBeUndefined();
  const width = Math.ceil(MAX_IMAGE_PIXELS / 100) + 1;
  const wide = await sharp({ create: { ...grey.create, width, height: 100 } })
    .png()
    .toBuffer();
  expect(await notebookImage(wide.toString('base64'))).toBeUndefined();
});

test('more than 5 MB is refused', async () => {
  const bytes = Buffer.concat([await sharp(grey).png().toBuffer(), Buffer.alloc(5 * 1024 * 1024)]);
  expect(await notebookImage(bytes.toString('base64'))).toBeUndefined();
  expect(await notebookImage('A'.repeat(50_000_000))).toBeUndefined();
});
