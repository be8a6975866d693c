import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyOriginal, optionFor } from '../../../integrations/cli/copy-original.ts';
import { UsageError } from '../../../integrations/cli/usage-error.ts';
import { withFolder } from './temporary-folder.ts';

test.each([
  ['Page', 'src/components/Page.astro', "components: { Page: './src/components/Page.astro' }"],
  ['skills', 'src/routes/skills.astro', "pages: { skills: './src/routes/skills.astro' }"],
])('%s is written to %s and put to use by %s', async (name, file, option) => {
  await withFolder(async (root) => {
    const override = await copyOriginal(name, { root, cwd: root });
    expect(override.file).toBe(file);
    expect(optionFor(override)).toBe(option);
    expect(readFileSync(join(root, file), 'utf8')).toContain(
      "from 'virtual:modelfolio/components/",
    );
  });
});

test('a file that is there stays as it is', async () => {
  await withFolder(async (root) => {
    await mkdir(join(root, 'src/components'), { recursive: true });
    await writeFile(join(root, 'src/components/Footer.astro'), 'mine');
    await expect(copyOriginal('Footer', { root, cwd: root })).rejects.toThrow(UsageError);
    expect(readFileSync(join(root, 'src/components/Footer.astro'), 'utf8')).toBe('mine');
  });
});
