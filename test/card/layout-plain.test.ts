import { describe, expect, it } from 'vitest';
import { plainBody, siteBody } from '../../src/card/layout-plain.ts';
import { buildPlainCard, buildSiteCard } from '../builders/card.ts';
import { layoutOptions, textsOf } from '../builders/layout.ts';

const chart = {
  caption: 'Actual against predicted class',
  drawing: { className: 'plot', width: 196, height: 100, marks: [] },
};

describe('plainBody', () => {
  it('shows title and outcome, and no number', () => {
    const { elements, slots } = plainBody(buildPlainCard(), layoutOptions);
    expect(elements.flatMap(textsOf)).toEqual([
      'Malignant or benign, in two kilobytes',
      'As many tumours found as by a forest of 386 times the size',
    ]);
    expect(slots).toEqual([]);
  });

  it('sets the outcome beside the chart', () => {
    const { elements, slots } = plainBody(buildPlainCard({ chart }), layoutOptions);
    expect(elements.flatMap(textsOf).join(' ')).toContain(
      'forest of 386 times the size Actual against predicted class',
    );
    expect(slots.map(({ key }) => key)).toEqual(['chart']);
  });

  it('does without an outcome', () => {
    expect(
      plainBody(buildPlainCard({ chart, outcome: undefined }), layoutOptions).elements.flatMap(
        textsOf,
      ),
    ).toEqual(['Malignant or benign, in two kilobytes', chart.caption]);
  });
});

describe('siteBody', () => {
  it('shows name, headline and summary', () => {
    expect(siteBody(buildSiteCard(), layoutOptions).elements.flatMap(textsOf).slice(0, 2)).toEqual([
      'Alex Example',
      'Data scientist',
    ]);
  });

  it('sets a long name smaller before it cuts it', () => {
    const [name] = siteBody(
      buildSiteCard({ title: 'Bartholomew Featherstonehaugh' }),
      layoutOptions,
    ).elements.flatMap(textsOf);
    expect(name).toBe('Bartholomew Featherstonehaugh');
    expect(
      siteBody(buildSiteCard({ title: 'W'.repeat(80) }), layoutOptions).elements.flatMap(
        textsOf,
      )[0],
    ).toMatch(/^W+…$/);
  });
});
