import { describe, expect, it } from 'vitest';
import { stepArea, stepLine } from '../../src/charts/step-line.ts';

describe('step line', () => {
  it('keeps its height until the next point', () => {
    const points = [
      { x: 0, y: 1 },
      { x: 5, y: 3 },
    ];
    expect(stepLine('line blue', points).attributes.d).toBe('M0,1L5,1L5,3');
  });

  it('fills the ground between two of them', () => {
    const points = [
      { x: 0, low: 3, high: 1 },
      { x: 5, low: 4, high: 2 },
    ];
    expect(stepArea('bandf blue', points).attributes.d).toMatch(/^M0,?\s?1.*Z$/);
  });

  it('draws nothing without points', () => {
    expect(stepLine('line', []).attributes.d).toBe('');
  });
});
