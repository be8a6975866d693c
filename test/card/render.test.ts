import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { composeProjectCard } from '../../src/card/compose.ts';
import type { CardContent } from '../../src/card/content.ts';
import { readCardFonts } from '../../src/card/fonts-fs.ts';
import { renderCard, renderCardSvg } from '../../src/card/render.ts';
import { deriveFacts } from '../../src/facts/derive.ts';
import {
  buildFairnessCard,
  buildMetricCard,
  buildPlainCard,
  buildSiteCard,
} from '../builders/card.ts';
import { buildScores, buildTumours } from '../builders/evaluated.ts';
import { BY_RACE } from '../builders/groups.ts';
import { profile } from '../builders/profile.ts';

const fonts = readCardFonts();
const tumours = buildTumours();
const scores = buildScores();
const leads = { metricChoice: { primary: 'fpr', why: 'It costs most.' }, leads: 'race' };
const two = buildScores({ ...leads, groups: BY_RACE.slice(0, 2) });
const names = ['Asked twice and chose not to answer', 'Prefers to describe it in their own words'];
const six = buildScores({
  ...leads,
  policy: { minDenominator: 5, minShare: 0 },
  groups: BY_RACE.map((entry, i) => ({ ...entry, group: names[[0, 4].indexOf(i)] ?? entry.group })),
});
const cards: readonly (readonly [string, CardContent])[] = [
  ['metric', composeProjectCard(tumours, deriveFacts(tumours), profile)],
  ['groups', composeProjectCard(scores, deriveFacts(scores), profile)],
  ['fairness', composeProjectCard(two, deriveFacts(two), profile)],
  ['fairness-six', composeProjectCard(six, deriveFacts(six), profile)],
  ['site', buildSiteCard()],
];
const hostile: readonly (readonly [string, CardContent])[] = [
  [
    'markup',
    buildMetricCard({
      title: `<b>"A" & 'B'</b> ]]> <!-- -->`,
      outcome: '&lt;script&gt;<svg onload=x>',
    }),
  ],
  [
    'eighty wide letters',
    buildMetricCard({
      title: 'W'.repeat(80),
      outcome: 'W'.repeat(140),
      metric: 'W'.repeat(80),
      name: 'W'.repeat(80),
    }),
  ],
  ['a very long number', buildMetricCard({ value: '1,234,567,890.12', unit: 'kilograms' })],
  [
    'emoji and other scripts',
    buildPlainCard({ title: '数据 🧪👨‍👩‍👧 مرحبا ŁŻłć λ', outcome: '日本語'.repeat(40) }),
  ],
  [
    'long footers',
    buildMetricCard({
      footer: ['x'.repeat(90), 'y'.repeat(90), 'z'.repeat(90)],
      tags: ['t'.repeat(40), 'u'.repeat(40)],
    }),
  ],
  [
    'long names of groups',
    buildFairnessCard({
      metric: 'W'.repeat(80),
      caption: 'W'.repeat(80),
      groups: [
        { name: 'W'.repeat(60), value: '0.235', interval: '', dot: 0 },
        { name: '<b>', value: '1,234,567.8', interval: 'x'.repeat(20), dot: 1 },
      ],
    }),
  ],
  [
    'empty texts',
    buildSiteCard({ title: '', headline: '', outcome: undefined, name: '', footer: [] }),
  ],
];

describe('renderCardSvg', () => {
  it.each(cards)('draws the %s card as before', async (name, content) => {
    const { svg } = await renderCardSvg(content, { fonts });
    expect(svg).toBe(golden(`${name}.svg`, svg));
  });

  it('gives real vectors: no pictures, masks, styles or text elements', async () => {
    for (const [, content] of cards) {
      const { svg } = await renderCardSvg(content, { fonts });
      expect(svg).not.toMatch(/<image|<mask|<text|<style|data:|<script|NaN/);
    }
  });

  it('reports characters that no font has', async () => {
    const { missingGlyphs } = await renderCardSvg(buildMetricCard({ title: 'A 数 λ ć' }), {
      fonts,
    });
    expect(missingGlyphs).toEqual(['数']);
  });
});

describe('renderCard', () => {
  it.each([...cards, ...hostile])(
    'draws %s as an opaque RGB picture of at most 100 kB',
    async (_, content) => {
      const { png } = await renderCard(content, { fonts });
      expect(await sharp(png).metadata()).toMatchObject({
        format: 'png',
        width: 1200,
        height: 630,
        channels: 3,
        hasAlpha: false,
        depth: 'uchar',
      });
      expect(png.length).toBeLessThanOrEqual(100_000);
    },
  );

  it.each(hostile)('leaves the margins empty: %s', async (_, content) => {
    const { png } = await renderCard(content, { fonts });
    for (const left of [0, 1200 - 40]) {
      const margin = await sharp(png).extract({ left, top: 0, width: 40, height: 630 }).toBuffer();
      const { channels } = await sharp(margin).stats();
      expect(channels.map(({ min, max }) => max - min)).toEqual([0, 0, 0]);
    }
  });

  it('gives the same bytes twice', async () => {
    const content = buildMetricCard();
    const [first, second] = [
      await renderCard(content, { fonts }),
      await renderCard(content, { fonts }),
    ];
    expect(first.png.equals(second.png)).toBe(true);
  });

  it('gives up when it takes too long', async () => {
    await expect(renderCard(buildMetricCard(), { fonts, timeLimit: 1 })).rejects.toThrow(
      'Drawing took longer than 1 ms',
    );
  });
});

// With UPDATE=1 goldens are rewritten; otherwise a changed one is kept beside the old for a look.
function golden(name: string, actual: string): string {
  const folder = new URL('../golden/card/', import.meta.url);
  const file = new URL(name, folder);
  if (process.env.UPDATE) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, actual);
  }
  const expected = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (expected !== actual) writeFileSync(new URL(name.replace('.', '-changed.'), folder), actual);
  return expected;
}
