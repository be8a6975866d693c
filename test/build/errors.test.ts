import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { copySite } from './site.ts';
import type { TestSite } from './site.ts';

let site: TestSite;
beforeEach(() => {
  site = copySite('matrix');
});
afterEach(() => site.remove());

describe('a build stops', () => {
  test('on the findings of every manifest, with file, line, column and what to type', async () => {
    writeFileSync(
      join(site.root, 'projects/alpha/project.yaml'),
      'schemaVersion: "1"\ntitle: A\ntask: { type: tabular-regression }\ntagLine: x\n',
    );
    writeFileSync(join(site.root, 'projects/gamma/project.yaml'), 'title: [\n');
    const failure = site.build();
    await expect(failure).rejects.toMatchObject({ name: 'ManifestError' });
    await expect(failure).rejects.toThrow(
      /projects\/alpha\/project\.yaml:4:1 .*[\s\S]*\^{7}[\s\S]*Did you mean `tagline`[\s\S]*projects\/gamma\/project\.yaml:/,
    );
  });

  test('on an option it does not know, with a guess', async () => {
    const options: Record<string, unknown> = { portfolo: '.' };
    await expect(site.build({}, options)).rejects.toThrow(
      'unknown option portfolo (did you mean portfolio?)',
    );
  });

  test('without src/content.config.ts, with the lines to write', async () => {
    rmSync(join(site.root, 'src/content.config.ts'));
    await expect(site.build()).rejects.toMatchObject({
      hint: expect.stringContaining('export const collections = portfolioCollections();'),
    });
  });
});
