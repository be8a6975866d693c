import { describe, expect, it } from 'vitest';
import { readCardFonts } from '../../src/card/fonts-fs.ts';
import { cardTexts, glyphFindings, missingGlyphs } from '../../src/card/glyphs.ts';
import { renderCardSvg } from '../../src/card/render.ts';
import { fileStart } from '../../src/findings/place.ts';
import { buildMetricCard, buildPlainCard, buildSiteCard } from '../builders/card.ts';

const fonts = readCardFonts();
const metrics = fonts.map((font) => font.metrics);

describe('missingGlyphs', () => {
  it('names each character once, in order, and no spaces or joiners', () => {
    expect(missingGlyphs(['A 数据 数', 'λ ć \u200d\ufe0f\u00a0'], metrics)).toEqual(['数', '据']);
  });

  it('agrees with satori about what cannot be drawn', async () => {
    for (const title of ['plain', '数据', 'a → b', 'ŁŻłć λ ≥', '🧪 x']) {
      const content = buildMetricCard({ title });
      const { missingGlyphs: found } = await renderCardSvg(content, { fonts });
      const reported = missingGlyphs(found.length ? [found.join('')] : [], metrics);
      expect(reported.sort()).toEqual(missingGlyphs(cardTexts(content), metrics).sort());
    }
  });
});

describe('cardTexts', () => {
  it('holds every text of every kind of card', () => {
    const metric = buildMetricCard({
      title: 'T',
      outcome: 'O',
      metric: 'M',
      value: 'V',
      unit: 'U',
      kicker: 'K',
      name: 'N',
      tags: ['G'],
      footer: ['F'],
      chart: {
        caption: 'C',
        drawing: {
          className: '',
          width: 1,
          height: 1,
          marks: [{ name: 'text', attributes: {}, text: 'D' }],
        },
      },
    });
    expect(cardTexts(metric)).toEqual([
      'T',
      'O',
      'M',
      'V',
      'U',
      'One-feature rule',
      'K',
      'N',
      'G',
      'F',
      'C',
      'D',
    ]);
    expect(cardTexts(buildSiteCard({ headline: 'H' }))).toContain('H');
    expect(cardTexts(buildPlainCard({ outcome: undefined }))).not.toContain(undefined);
  });
});

describe('glyphFindings', () => {
  it('is one warning that names the characters', () => {
    const place = fileStart('projects/a/project.yaml');
    const [finding, ...others] = glyphFindings(['数', '≥'], place);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: 'card/missing-glyph', severity: 'warning', place });
    expect(finding?.message).toContain('数 (U+6570), ≥ (U+2265)');
  });

  it('shortens a long list', () => {
    expect(glyphFindings([...'数据科学机器学习模型'])[0]?.message).toContain('and 2 more');
  });

  it('is silent when all can be drawn', () => {
    expect(glyphFindings([])).toEqual([]);
  });
});
