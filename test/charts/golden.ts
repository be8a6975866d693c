import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

/** Compares a picture with `test/golden/charts/<id>.svg`; with UPDATE=1 in the environment it is rewritten. */
export function expectPicture(id: string, svg: string): void {
  const folder = new URL('../golden/charts/', import.meta.url);
  const file = new URL(`${id}.svg`, folder);
  if (process.env['UPDATE'] === '1') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, onLines(svg));
  }
  expect(onLines(svg)).toBe(existsSync(file) ? readFileSync(file, 'utf8') : '');
}

// One shape a line, so that a change reads as one.
function onLines(svg: string): string {
  return `${svg.replaceAll('><', '>\n<')}\n`;
}
