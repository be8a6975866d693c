import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Doors of the package and the source behind each. */
const DOORS = {
  '.': 'src/index.ts',
  './card': 'src/card/index.ts',
  './content': 'integrations/astro/content.ts',
  './reports': 'src/reports/index.ts',
  './resume': 'src/resume/index.ts',
  './schema': 'src/schema.ts',
  './site': 'src/site/index.ts',
};

describe('what others may import is a plain list; a change to it is meant', () => {
  test.each(Object.entries(DOORS).filter(([door]) => door !== './content'))(
    '%s',
    async (door, file) => {
      const names = Object.keys((await import(`../${file}`)) as object).sort();
      await expect(`${names.join('\n')}\n`).toMatchFileSnapshot(
        `golden/doors/${door === '.' ? 'index' : door.slice(2)}.txt`,
      );
    },
  );

  test('every door of the package stands on such a file', () => {
    const { exports } = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8')) as {
      exports: Record<string, { default?: string }>;
    };
    for (const [door, file] of Object.entries(DOORS)) {
      expect(exports[door]?.default).toBe(`./dist/${file.replace(/\.ts$/, '.js')}`);
    }
  });
});
