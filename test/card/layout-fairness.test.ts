import { describe, expect, it } from 'vitest';
import { fairnessBody, groupEndsDrawing } from '../../src/card/layout-fairness.ts';
import { textWidth } from '../../src/card/text-fit.ts';
import { buildFairnessCard } from '../builders/card.ts';
import { layoutOptions } from '../builders/layout.ts';

const draw = (overrides: Parameters<typeof buildFairnessCard>[0] = {}) =>
  groupEndsDrawing(buildFairnessCard(overrides), layoutOptions);
const texts = (drawing: ReturnType<typeof draw>) =>
  drawing.marks.flatMap(({ text }) => (text === undefined ? [] : [text]));

describe('the two groups of a card', () => {
  it('stand with rate and interval in words above their marks', () => {
    const drawing = draw();
    expect(texts(drawing)).toEqual([
      ...['Caucasian', '0.235', '95% CI 0.213 to 0.257'],
      ...['African-American', '0.448', '95% CI 0.425 to 0.472'],
      ...['0', '0.6'],
    ]);
    const classes = drawing.marks.map(({ attributes }) => attributes.class);
    expect(classes.filter((name) => String(name).startsWith('dot'))).toEqual([
      'dot blue',
      'dot orange',
    ]);
    expect(classes.filter((name) => name === 'ci orange')).toHaveLength(1);
  });

  it('have long names cut before the rate', () => {
    const [first, second] = buildFairnessCard().groups;
    const [name = '', value = '', interval = ''] = texts(
      draw({ groups: [{ ...first, name: 'Prefers to describe it in their own words' }, second] }),
    );
    expect(name).toMatch(/^Prefers .*…$/);
    const fonts = (role: 'text' | 'strong') => layoutOptions.type.style(role, 1).fonts;
    const used =
      textWidth(name, { fonts: fonts('text'), size: 13 }) +
      textWidth(value, { fonts: fonts('strong'), size: 13 }) +
      textWidth(interval, { fonts: fonts('text'), size: 12 });
    expect(used).toBeLessThan(262);
  });
});

it('the body of the card has the strip of the gap and the groups', () => {
  expect(fairnessBody(buildFairnessCard(), layoutOptions).slots.map(({ key }) => key)).toEqual([
    'strip',
    'chart',
  ]);
});
