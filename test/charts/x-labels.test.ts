import { describe, expect, it } from 'vitest';
import { plotOf } from '../../src/charts/axis.ts';
import { xLabels } from '../../src/charts/x-labels.ts';

const axes = {
  x: { domain: [0, 10], name: '', ticks: [] },
  y: { domain: [0, 1], name: '' },
} as const;
const texts = (labels: readonly { at: number; text: string }[]) =>
  xLabels(plotOf('page', axes), labels).flatMap(({ text }) => text ?? []);

describe('xLabels', () => {
  it('writes labels at their places', () => {
    expect(
      texts([
        { at: 0, text: '1' },
        { at: 5, text: '10' },
      ]),
    ).toEqual(['1', '10']);
  });

  it('leaves out what would touch the label before', () => {
    const close = [0, 0.2, 5].map((at) => ({ at, text: `week ${at}` }));
    expect(texts(close)).toEqual(['week 0', 'week 5']);
  });

  it('has upright lines on the large figure only', () => {
    const lines = (size: 'page' | 'mini') =>
      xLabels(plotOf(size, axes), [{ at: 5, text: '5' }]).filter(({ name }) => name === 'line');
    expect(lines('page')).toHaveLength(1);
    expect(lines('mini')).toHaveLength(0);
  });
});
