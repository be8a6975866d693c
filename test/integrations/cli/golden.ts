import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

/** Compares text with `test/golden/cli/<name>`; with UPDATE=1 in the environment it is rewritten. */
export function expectGolden(name: string, text: string): void {
  const file = new URL(`../../golden/cli/${name}`, import.meta.url);
  if (process.env['UPDATE'] === '1') writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, 'utf8'));
}
