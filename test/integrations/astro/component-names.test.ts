import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { COMPONENT_NAMES } from '../../../integrations/astro/component-names.ts';

test('names every file of the folder of components, sorted', () => {
  const files = readdirSync(
    fileURLToPath(new URL('../../../integrations/astro/components', import.meta.url)),
  );
  expect(files.length).toBeGreaterThan(10);
  expect(COMPONENT_NAMES.map((name) => `${name}.astro`)).toEqual(files.sort());
});
