import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { requireSiteFolder, siteOverrides } from '../../../integrations/cli/site-overrides.ts';
import { UsageError } from '../../../integrations/cli/usage-error.ts';
import { writeSite } from './small-site.ts';
import { withFolder } from './temporary-folder.ts';

const FOOTER = { kind: 'component', name: 'Footer', file: 'src/Footer.astro' };

// Each of them starts Astro, which a busy machine does slowly.
describe('siteOverrides', { timeout: 120_000 }, () => {
  test('lists what astro.config says, even where a file it names is missing', async () => {
    await withFolder(async (folder) => {
      await writeSite(folder, {
        options: "{ components: { Footer: './src/Footer.astro' } }",
        files: ['src/pages/skills.astro'],
      });
      expect(await siteOverrides(folder, '.')).toEqual([
        FOOTER,
        { kind: 'page', name: 'skills', file: 'src/pages/skills.astro' },
      ]);
    });
  });

  test('says what is wrong with a configuration that cannot be read', async () => {
    await withFolder(async (folder) => {
      await writeSite(folder, { options: '{ components: { Foter: "./a.astro" } }' });
      await expect(siteOverrides(folder, 'my-site')).rejects.toThrow(
        /^Cannot read the astro\.config of my-site: [^]*Foter/,
      );
    });
  });

  test('refuses a site without the integration', async () => {
    await withFolder(async (folder) => {
      await writeFile(join(folder, 'astro.config.mjs'), 'export default {};\n');
      const failure = siteOverrides(folder, 'my-site');
      await expect(failure).rejects.toThrow(UsageError);
      await expect(failure).rejects.toThrow('No astro.config in my-site uses modelfolio()');
    });
  });
});

test('a folder that is not there is named as it was typed', async () => {
  await withFolder(async (folder) => {
    await expect(requireSiteFolder(folder, '.')).resolves.toBeUndefined();
    await expect(requireSiteFolder(join(folder, 'no'), 'no')).rejects.toThrow(
      'There is no folder no.',
    );
  });
});
