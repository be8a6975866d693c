import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rendererVersion } from '../../src/card/renderer-version-fs.ts';

it('names the installed versions, which are pinned exactly', () => {
  const own = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  expect(rendererVersion()).toBe(
    `satori ${own.dependencies.satori}, sharp ${own.dependencies.sharp}`,
  );
});
