import { expect, test } from 'vitest';
import { drawableCard } from '../../src/card/drawable.ts';
import { readCardFonts } from '../../src/card/fonts-fs.ts';
import { cardTexts, missingGlyphs } from '../../src/card/glyphs.ts';
import { renderCardSvg } from '../../src/card/render.ts';
import { DICTIONARIES } from '../../src/words/dictionaries.ts';
import { buildFairnessCard, buildMetricCard } from '../builders/card.ts';

const fonts = readCardFonts();
const metrics = fonts.map((font) => font.metrics);

test('what the fonts can draw stays as it is', () => {
  expect(drawableCard(buildMetricCard(), metrics)).toEqual(buildMetricCard());
  expect(drawableCard(buildFairnessCard(), metrics)).toEqual(buildFairnessCard());
});

test('a run of characters no font has leaves one ellipsis', () => {
  const { title, tags } = drawableCard(
    buildMetricCard({ title: 'Bilder 数据 科学 x', tags: ['模型'] }),
    metrics,
  );
  expect([title, tags]).toEqual(['Bilder … x', ['…']]);
});

test('narrow spaces, as French has before colons, are drawn as spaces', async () => {
  const card = buildMetricCard({ title: 'Seuil\u202f: 1\u202f234' });
  expect(drawableCard(card, metrics).title).toBe('Seuil\u00a0: 1\u00a0234');
  expect((await renderCardSvg(card, { fonts })).missingGlyphs).toEqual([]);
});

test('a card with Chinese text is drawn and says which glyphs are missing', async () => {
  const card = buildMetricCard({ title: '肿瘤', outcome: '良性 or not' });
  const { svg, missingGlyphs: missing } = await renderCardSvg(card, { fonts });
  expect(missing).toEqual(['肿', '瘤', '良', '性']);
  expect(svg).toContain('<path');
});

test.each(['de', 'en', 'es', 'fr', 'pt'] as const)(
  'the fonts have every letter of the dictionary of %s',
  (language) => {
    expect(missingGlyphs([textsOf(DICTIONARIES[language])], metrics)).toEqual([]);
  },
);

test.each([
  ['German', 'ÄÖÜäöüßẞ„“‚‘'],
  ['Spanish', 'ÁÉÍÑÓÚÜáéíñóúü¿¡«»'],
  ['French', 'ÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸàâæçéèêëîïôœùûüÿ«»’'],
  ['Portuguese', 'ÁÂÃÀÇÉÊÍÓÔÕÚáâãàçéêíóôõúºª'],
])('the fonts have the letters of %s', (_, letters) => {
  expect(missingGlyphs([letters], metrics)).toEqual([]);
});

test('every text that can be left out is looked through', () => {
  const fairness = buildFairnessCard({ caption: '按组' });
  expect(missingGlyphs(cardTexts(fairness), metrics)).toEqual(['按', '组']);
});

/** Texts of a dictionary, and what its functions are written with. */
function textsOf(node: unknown): string {
  if (typeof node === 'string' || typeof node === 'function') return String(node);
  return typeof node === 'object' && node ? Object.values(node).map(textsOf).join('') : '';
}
