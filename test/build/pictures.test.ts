import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copySite, filesOf, textOf } from './site.ts';
import type { TestSite } from './site.ts';

/** Written into the camera data of every picture, and into nothing else. */
const OWNER = 'Owner-of-the-camera-7319';
const MAIN = 'projects/alpha';

let site: TestSite;
let out: string;

beforeAll(async () => {
  site = copySite('matrix');
  const photo = await geotagged({ width: 1600, height: 1200, format: 'jpeg' });
  write('pictures/robin.jpg', photo);
  write(`${MAIN}/pictures/errors.jpg`, photo);
  // The host publishes equal pictures once, so this one differs.
  write(
    `${MAIN}/pictures/original.jpg`,
    await geotagged({ width: 800, height: 600, format: 'jpeg' }),
  );
  write('public/holiday.jpg', photo);
  write(`${MAIN}/pictures/grid.png`, await geotagged({ width: 300, height: 200, format: 'png' }));
  write(
    `${MAIN}/case-study.mdx`,
    [
      "import original from './pictures/original.jpg';",
      'Most errors happen at night, see [the grid](pictures/grid.png).',
      '![Errors by hour](./pictures/errors.jpg "By hour")',
      '<a href={original.src}>The original</a>\n',
    ].join('\n\n'),
  );
  write(
    'projects/gamma/pictures/secret-draft.png',
    await geotagged({ width: 64, height: 64, format: 'png' }),
  );
  write('projects/gamma/case-study.mdx', '![Not yet](./pictures/secret-draft.png)\n');
  const profile = readFileSync(join(site.root, 'portfolio.yaml'), 'utf8');
  write(
    'portfolio.yaml',
    `${profile}portrait: { file: pictures/robin.jpg, alt: Robin Example outdoors }\n`,
  );
  out = await site.build();
});

afterAll(() => site?.remove());

test('pictures of a draft are not published', () => {
  expect(filesOf(out).filter((file) => file.includes('secret-draft'))).toEqual([]);
});

test('no file of the site holds where and by whom a picture was taken', async () => {
  expect((await sharp(join(site.root, 'public/holiday.jpg')).metadata()).exif).toBeDefined();
  const pictures = filesOf(out).filter((file) => /\.(?:jpe?g|png|webp|gif|avif)$/.test(file));
  const kinds = new Set(pictures.map((file) => file.replace(/^.*\./, '')));
  expect(kinds).toEqual(new Set(['jpg', 'png', 'webp']));
  for (const file of pictures) {
    const { exif, xmp, iptc } = await sharp(join(out, file)).metadata();
    expect([file, exif, xmp, iptc]).toEqual([file, undefined, undefined, undefined]);
  }
  const holding = filesOf(out).filter((file) => {
    const bytes = readFileSync(join(out, file));
    return bytes.includes(OWNER) || bytes.includes('Exif\0\0');
  });
  expect(holding).toEqual([]);
});

test('an original a page refers to, a linked file and a public file stay, turned upright', async () => {
  const size = async (file: string) => {
    const { width, height } = await sharp(join(out, file)).metadata();
    return [width, height];
  };
  const original = filesOf(out).find((file) => /original\.[\w-]+\.jpg$/.test(file)) ?? '';
  expect(await size(original)).toEqual([600, 800]);
  expect(await size('holiday.jpg')).toEqual([1200, 1600]);
  expect(await size('projects/alpha/pictures/grid.png')).toEqual([200, 300]);
});

test('a picture in prose is drawn in fitting widths, lazily, and its original is not published', () => {
  const [image = ''] = /<img[^>]*alt="Errors by hour"[^>]*>/.exec(textOf(out, page())) ?? [];
  expect(image).toMatch(/ src="[^"]+\.webp"/);
  expect([...image.matchAll(/ (\d+)w/g)].map(([, width]) => Number(width))).toEqual([
    480, 656, 960,
  ]);
  expect(image).toContain('sizes="(min-width: 44rem) 41rem, calc(100vw - 2rem)"');
  expect(image).toContain('title="By hour"');
  expect(image).toContain('loading="lazy" decoding="async"');
  expect(image).not.toContain('style=');
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(image) ?? [];
  expect(Number(height) / Number(width)).toBeCloseTo(4 / 3, 2);
  expect(filesOf(out).filter((file) => /errors\.[\w-]+\.jpe?g$/.test(file))).toEqual([]);
});

test('a portrait stands on the home page at once, small and with its words', () => {
  const [image = ''] = /<img class="portrait"[^>]*>/.exec(textOf(out, 'index.html')) ?? [];
  expect(image).toContain('alt="Robin Example outdoors"');
  expect(image).toContain('width="96" height="96"');
  expect(image).not.toContain('loading');
  expect(image).toMatch(/\.webp 2x, [^"]+\.webp 3x"/);
});

function page(): string {
  return `${MAIN}/index.html`;
}

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(site.root, file)), { recursive: true });
  writeFileSync(join(site.root, file), content);
}

/** A picture held sideways (orientation 6) by a camera that knew where it was. */
function geotagged({
  width,
  height,
  format,
}: {
  width: number;
  height: number;
  format: 'jpeg' | 'png';
}): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 120, sigma: 40 } as const;
  return sharp({ create: { width, height, channels: 3, background: '#888', noise } })
    .withExif({
      IFD0: { Artist: OWNER, Orientation: '6' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '51/1 30/1 3230/100',
        GPSLongitudeRef: 'W',
        GPSLongitude: '0/1 7/1 4366/100',
      },
    })
    .withMetadata({ orientation: 6 })
    .toFormat(format)
    .toBuffer();
}
