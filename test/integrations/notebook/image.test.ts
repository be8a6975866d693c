import sharp from 'sharp';
import { expect, test } from 'vitest';
import { notebookImage } from '../../../integrations/notebook/image.ts';
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
    const image = notebookImage(bytes.toString('base64').replace(/(.{76})/g, '$1\n'));
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
])('%j is no picture', (base64) => expect(notebookImage(base64)).toBeUndefined());
