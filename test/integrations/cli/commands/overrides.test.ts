import { existsSync } from 'node:fs';
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ComparedOverride } from '../../../../integrations/overrides/compare.ts';
import { runCli } from '../run-cli.ts';
import { writeSite } from '../small-site.ts';
import { withFolder } from '../temporary-folder.ts';

const LOCK = 'overrides.lock.json';
const OPTIONS =
  "{ components: { Footer: './src/Footer.astro' }, pages: { skills: './src/S.astro' } }";

/** Lends a site that replaces the footer and the skills page. */
async function withSite(use: (cwd: string) => Promise<void>): Promise<void> {
  await withFolder(async (cwd) => {
    await writeSite(cwd, { options: OPTIONS, files: ['src/Footer.astro', 'src/S.astro'] });
    await use(cwd);
  });
}

async function edit(file: string, change: (text: string) => string): Promise<void> {
  await writeFile(file, change(await readFile(file, 'utf8')));
}

const states = (out: string) =>
  (JSON.parse(out) as ComparedOverride[]).map(({ name, state }) => `${name}: ${state}`);

// Each of them starts Astro, which a busy machine does slowly.
describe('modelfolio overrides', { timeout: 120_000 }, () => {
  test('records on request, says so, and leaves nothing half-written', async () => {
    await withSite(async (cwd) => {
      const before = await runCli(['overrides', '--json'], { cwd });
      expect([before.code, before.err]).toEqual([0, '']);
      expect(states(before.out)).toEqual(['Footer: not-recorded', 'skills: not-recorded']);
      const { code, out } = await runCli(['overrides', '--record'], { cwd });
      expect(code).toBe(0);
      expect(out).toMatch(
        /^component Footer +src\/Footer\.astro +components\/Footer\.astro +[0-9a-f]{12} +as recorded$/m,
      );
      expect((await readdir(cwd)).filter((file) => file.includes('.tmp'))).toEqual([]);
      expect(await readFile(join(cwd, LOCK), 'utf8')).toContain('"modelfolio": "9.8.7"');
    });
  });

  test('ends with 1 when an original changed, until that one is recorded', async () => {
    await withSite(async (cwd) => {
      await runCli(['overrides', '--record'], { cwd });
      await edit(join(cwd, LOCK), (text) =>
        text.replaceAll(/"sha256": "\w+"/g, `"sha256": "${'0'.repeat(64)}"`),
      );
      const { code, out } = await runCli(['overrides'], { cwd });
      expect(code).toBe(1);
      expect(out.match(/original changed since 9\.8\.7/g)).toHaveLength(2);
      const one = await runCli(['overrides', '--record', 'Footer', '--json'], { cwd });
      expect([one.code, states(one.out)]).toEqual([
        1,
        ['Footer: recorded', 'skills: original-changed'],
      ]);
    });
  });

  test('ends with 1 when an own file is missing', async () => {
    await withSite(async (cwd) => {
      await rm(join(cwd, 'src/S.astro'));
      const { code, out } = await runCli(['overrides', '--json'], { cwd });
      expect([code, states(out)]).toEqual([1, ['Footer: not-recorded', 'skills: file-missing']]);
    });
  });

  test('names no place on this disk to programs', async () => {
    await withSite(async (cwd) => {
      const { out } = await runCli(['overrides', '--json'], { cwd });
      expect(out).toContain('"path": "components/Footer.astro"');
      expect(out).not.toContain(cwd);
      expect(out).not.toContain(process.cwd());
    });
  });

  test('refuses to record what the site does not replace', async () => {
    await withSite(async (cwd) => {
      const { code, err } = await runCli(['overrides', '--record', 'Footer,Header'], { cwd });
      expect([code, err]).toEqual([
        2,
        'error: This site does not replace "Header". It replaces: Footer, skills.\n',
      ]);
      expect(existsSync(join(cwd, LOCK))).toBe(false);
    });
  });

  test('refuses a lock file it did not write', async () => {
    await withSite(async (cwd) => {
      await writeFile(join(cwd, LOCK), '{}');
      const { code, err } = await runCli(['overrides'], { cwd });
      expect(code).toBe(2);
      expect(err).toContain('record again');
    });
  });
});

describe('modelfolio overrides --copy', () => {
  test('writes and records a copy, and says how to use it', async () => {
    await withFolder(async (cwd) => {
      const { code, out } = await runCli(['overrides', '--copy', 'Footer'], { cwd });
      expect([code, out]).toEqual([
        0,
        'src/components/Footer.astro is written and recorded. In astro.config, write:\n' +
          "  modelfolio({ components: { Footer: './src/components/Footer.astro' } })\n",
      ]);
      expect(await readFile(join(cwd, LOCK), 'utf8')).toContain('src/components/Footer.astro');
      const again = await runCli(['overrides', '--copy', 'Footer'], { cwd });
      expect([again.code, again.err]).toEqual([
        2,
        'error: src/components/Footer.astro is there already; nothing was written.\n',
      ]);
    });
  });

  test('names the closest name when there is none such', async () => {
    await withFolder(async (cwd) => {
      const { code, err } = await runCli(['overrides', '--copy', 'Foter'], { cwd });
      expect([code, err]).toEqual([
        2,
        'error: There is no component or page "Foter". Did you mean Footer?\n',
      ]);
      expect(await readdir(cwd)).toEqual([]);
    });
  });

  test('writes nothing where there is no folder', async () => {
    await withFolder(async (cwd) => {
      const { code, err } = await runCli(['overrides', 'no', '--copy', 'Footer'], { cwd });
      expect([code, err]).toEqual([2, 'error: There is no folder no.\n']);
      expect(await readdir(cwd)).toEqual([]);
    });
  });
});
