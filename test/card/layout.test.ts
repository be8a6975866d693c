import { describe, expect, it } from 'vitest';
import type { CardContent } from '../../src/card/content.ts';
import type { CardElement } from '../../src/card/element.ts';
import { readCardFonts } from '../../src/card/fonts-fs.ts';
import { cardLayout } from '../../src/card/layout.ts';
import { cardType } from '../../src/card/type.ts';
import { palette } from '../../src/theme/palette.ts';
import { buildMetricCard, buildPlainCard, buildSiteCard } from '../builders/card.ts';

const options = { palette: palette.light, type: cardType(readCardFonts()) };
const all = (element: CardElement): CardElement[] => {
  const { children } = element.props;
  return [element, ...(Array.isArray(children) ? children.flatMap(all) : [])];
};
const elementsOf = (content: CardContent) => all(cardLayout(content, options).root);
const textsOf = (content: CardContent) =>
  elementsOf(content).flatMap(({ props }) => (typeof props.children === 'string' ? [props] : []));
const chart = {
  caption: 'Precision by recall',
  drawing: { className: 'plot', width: 196, height: 100, marks: [] },
};
const cards: CardContent[] = [
  buildMetricCard(),
  buildMetricCard({ chart }),
  buildPlainCard(),
  buildPlainCard({ chart }),
  buildSiteCard(),
];

describe('cardLayout', () => {
  it('displays every box as flex, border-box, and never lets it shrink', () => {
    for (const content of cards) {
      for (const { props } of elementsOf(content))
        expect(props.style).toMatchObject({
          display: 'flex',
          boxSizing: 'border-box',
          flexShrink: 0,
        });
    }
  });

  it('sets nothing smaller than 26 pixels', () => {
    for (const content of cards) {
      const sizes = textsOf(content).map(({ style }) => Number(style.fontSize));
      expect(sizes.length).toBeGreaterThan(3);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(26 - 1e-9);
    }
  });

  it.each([
    ['Short', 66],
    ['A title of up to forty characters, as is', 56],
    ['A long title of more than forty characters which needs two lines to stand on', 48],
  ])('sets the title %s in %i pixels', (title, size) => {
    const line = textsOf(buildMetricCard({ title })).find(
      ({ children }) => typeof children === 'string' && title.startsWith(children),
    );
    expect(line?.style.fontSize).toBe(size);
  });

  it('drops the outcome when the title of a metric card needs two lines', () => {
    const texts = (title: string) =>
      textsOf(buildMetricCard({ title, outcome: 'Outcome' })).map(({ children }) => children);
    expect(texts('Short')).toContain('Outcome');
    expect(
      texts('A long title of more than forty characters which needs two lines to stand on'),
    ).not.toContain('Outcome');
  });

  it('leaves places for strip and chart', () => {
    expect(cardLayout(buildMetricCard({ chart }), options).slots.map(({ key }) => key)).toEqual([
      'strip',
      'chart',
    ]);
    expect(cardLayout(buildMetricCard(), options).slots.map(({ key }) => key)).toEqual(['strip']);
    expect(cardLayout(buildSiteCard(), options).slots).toEqual([]);
  });

  it('shrinks a long number instead of cutting it', () => {
    const value = textsOf(buildMetricCard({ value: '1,234,567.89' })).find(
      ({ children }) => children === '1,234,567.89',
    );
    expect(Number(value?.style.fontSize)).toBeLessThan(140);
    expect(
      textsOf(buildMetricCard()).find(({ children }) => children === '0.937')?.style.fontSize,
    ).toBe(140);
  });
});
