import { expect, test } from 'vitest';
import { PAPERS, PAPER_TWIPS } from '../../src/resume/paper.ts';

test('sizes are those of ISO 216 and ANSI, to the nearest twentieth of a point', () => {
  const twips = (millimetres: number) => Math.round((millimetres / 25.4) * 1440);
  expect(PAPERS.map((paper) => PAPER_TWIPS[paper])).toEqual([
    { width: twips(210), height: twips(297) },
    { width: 8.5 * 1440, height: 11 * 1440 },
  ]);
});
