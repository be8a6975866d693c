import { expect, test } from 'vitest';
import { STYLES, columnWidth, paperSize, spaceBefore } from '../../../src/resume/pdf/type.ts';

test('nothing is smaller than ten points or set tighter than 1.15', () => {
  for (const { size, line } of Object.values(STYLES)) {
    expect(size).toBeGreaterThanOrEqual(10);
    expect(line / size).toBeGreaterThanOrEqual(1.15);
  }
});

test('papers have their standard sizes in points', () => {
  expect(paperSize('letter')).toEqual({ width: 612, height: 792 });
  expect(paperSize('a4').width).toBeCloseTo((210 / 25.4) * 72, 0);
  expect(paperSize('a4').height).toBeCloseTo((297 / 25.4) * 72, 0);
  expect(columnWidth('letter')).toBeLessThan(612);
});

test('white grows with the rank of what it parts, and a title stands by its own', () => {
  const [heading, entry, bullet] = [
    { kind: 'heading', text: 'Projects' },
    { kind: 'entry', title: 'A', period: '' },
    { kind: 'bullet', text: 'B' },
  ] as const;
  expect(spaceBefore(heading, bullet)).toBeGreaterThan(spaceBefore(entry, bullet));
  expect(spaceBefore(entry, bullet)).toBeGreaterThan(spaceBefore(bullet, bullet));
  expect(spaceBefore(entry, heading)).toBe(0);
  expect(spaceBefore(heading, undefined)).toBe(0);
});
