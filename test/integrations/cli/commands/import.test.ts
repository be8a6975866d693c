import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadPortfolio } from '../../../../src/manifest/load-fs.ts';
import { runCli } from '../run-cli.ts';
import { withFolder } from '../temporary-folder.ts';

const FIXTURES = fileURLToPath(new URL('../../../fixtures/import/metrics-json', import.meta.url));

describe('modelfolio import', () => {
  test('makes a project that loads, with numbers that stand in copied files', async () => {
    await withSite('binary-report', async (site) => {
      const { code, out } = await runCli(['import', '../repo', '--project', 'mail'], { cwd: site });
      expect(code).toBe(0);
      expect(out).toContain('<- reports/classification_report.json');
      expect(out).toContain('evaluation.metrics[0].split');
      const { portfolio, findings } = await loadPortfolio(site);
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(findings.map(({ rule }) => rule)).toContain('manifest/gap');
      expect(portfolio?.projects.map(({ id }) => id)).toEqual(['mail']);
    });
  });

  test('with the split given, the numbers are facts with intervals and intact hashes', async () => {
    await withSite('binary-report', async (site) => {
      await runCli(['import', '../repo', '--project', 'mail', '--split', 'test'], { cwd: site });
      const { portfolio, findings } = await loadPortfolio(site);
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(portfolio?.projects[0]?.manifest.evaluation).toMatchObject({
        metrics: [{ id: 'accuracy', value: 0.8666666666666667, n: 15 }, {}, {}],
        confusion: {
          counts: [
            [9, 1],
            [1, 4],
          ],
        },
      });
      const copy = await readFile(
        join(site, 'projects/mail/evidence/reports/classification_report.json'),
      );
      const { evidence } = portfolio?.projects[0] ?? {};
      expect(evidence?.['evidence/reports/classification_report.json']?.sha256).toBe(hash(copy));
    });
  });

  test('does the same twice, and keeps what was typed in between', async () => {
    await withSite('binary-report', async (site) => {
      const argv = ['import', '../repo', '--project', 'mail'];
      await runCli(argv, { cwd: site });
      const file = join(site, 'projects/mail/project.yaml');
      const typed = (await readFile(file, 'utf8'))
        .replace('positiveClass: "?" # fill in', 'positiveClass: spam')
        .replace(/title: .*/, 'title: My own title   # mine');
      await writeFile(file, typed);
      const { out } = await runCli(argv, { cwd: site });
      expect(await readFile(file, 'utf8')).toBe(typed);
      expect(out).not.toContain('Written');
      expect(await filesBelow(join(site, 'projects/mail'))).toHaveLength(3);
    });
  });

  test('shows a number that changed since, and leaves the old one', async () => {
    await withSite('nested-splits', async (site) => {
      const argv = ['import', '../repo', '--project', 'mail'];
      await runCli(argv, { cwd: site });
      const before = await readFile(join(site, 'projects/mail/project.yaml'), 'utf8');
      await writeFile(join(site, '../repo/metrics.json'), '{"test": {"accuracy": 0.5}}');
      const { out } = await runCli(argv, { cwd: site });
      expect(out).toContain('Left as it stands, though a file says otherwise');
      expect(await readFile(join(site, 'projects/mail/project.yaml'), 'utf8')).toBe(before);
      expect(await filesBelow(join(site, 'projects/mail'))).toEqual([
        'evidence/metrics.json',
        'project.yaml',
      ]);
    });
  });

  test('leaves private words out of every file, says how many, and changes no source', async () => {
    await withSite('nested-splits', async (site) => {
      const before = await hashesBelow(join(site, '../repo'));
      const { out } = await runCli(['import', '../repo'], { cwd: site });
      expect(out).toMatch(/1\s+home folder/);
      const files = await filesBelow(join(site, 'projects/repo'));
      const texts = await Promise.all(
        files.map((file) => readFile(join(site, 'projects/repo', file), 'utf8')),
      );
      expect(texts.join('\n')).not.toContain('alexandra');
      expect(await hashesBelow(join(site, '../repo'))).toEqual(before);
    });
  });

  test('names files that stand in the project already instead of copying them', async () => {
    await withSite('several-classes', async (site) => {
      const project = join(site, 'projects/digits');
      await cp(join(site, '../repo'), join(project, 'results'), { recursive: true });
      await runCli(['import', 'projects/digits/results', '--project', 'digits'], { cwd: site });
      const text = await readFile(join(project, 'project.yaml'), 'utf8');
      expect(text).toContain('file: results/test_scores.yaml');
      expect((await filesBelow(project)).filter((file) => file.includes('scores'))).toEqual([
        'evidence/test_scores.classes.json',
        'results/test_scores.yaml',
      ]);
    });
  });

  test('takes no copies in a portfolio inside the repository for results', async () => {
    await withSite('nested-splits', async (site) => {
      const repo = join(site, '../repo');
      await cp(join(site, 'portfolio.yaml'), join(repo, 'portfolio.yaml'));
      await runCli(['import', '.', '--project', 'mail'], { cwd: repo });
      const { out } = await runCli(['import', '.', '--project', 'mail'], { cwd: repo });
      expect(out).not.toContain('--run');
      expect(out).not.toContain('Written');
    });
  });

  test('--dry-run writes nothing, --json prints the report as data', async () => {
    await withSite('binary-report', async (site) => {
      const { code, out } = await runCli(['import', '../repo', '--dry-run', '--json'], {
        cwd: site,
      });
      expect(code).toBe(0);
      expect(JSON.parse(out)).toMatchObject({
        manifest: 'projects/repo/project.yaml',
        written: false,
        found: [{ importer: 'metrics-json' }],
        files: [
          'evidence/reports/classification_report.classes.json',
          'evidence/reports/classification_report.json',
        ],
      });
      expect(await filesBelow(site)).toEqual(['portfolio.yaml']);
    });
  });

  test('prints a draft beside a manifest in TypeScript and does not edit it', async () => {
    await withSite('several-classes', async (site) => {
      await mkdir(join(site, 'projects/mail'), { recursive: true });
      await writeFile(join(site, 'projects/mail/project.ts'), 'export default {};\n');
      const { out } = await runCli(['import', '../repo', '--project', 'mail'], { cwd: site });
      expect(out).toContain('projects/mail/project.ts is not edited.');
      expect(out).toContain('schemaVersion: "1"');
      expect(await readFile(join(site, 'projects/mail/project.ts'), 'utf8')).toBe(
        'export default {};\n',
      );
      expect(await filesBelow(join(site, 'projects/mail'))).not.toContain('project.yaml');
    });
  });

  test.each([
    { argv: ['import', '../nowhere'], says: 'There is no folder ../nowhere.' },
    { argv: ['import', 'portfolio.yaml'], says: 'portfolio.yaml is a file' },
    { argv: ['import', '../repo', '--project', 'No Good'], says: 'No Good is no project id' },
    { argv: ['import', '../repo', '--run', 'zzz'], says: 'There is no run zzz. Found: ' },
    { argv: ['import', '../repo', '--split', 'holdout'], says: 'Allowed choices are train' },
  ])('refuses $argv', async ({ argv, says }) => {
    await withSite('binary-report', async (site) => {
      const { code, err } = await runCli(argv, { cwd: site });
      expect(err).toContain(says);
      expect(code).toBe(2);
      expect(await filesBelow(site)).toEqual(['portfolio.yaml']);
    });
  });

  test('does not complete a manifest that is no YAML', async () => {
    await withSite('binary-report', async (site) => {
      await mkdir(join(site, 'projects/repo'), { recursive: true });
      await writeFile(join(site, 'projects/repo/project.yaml'), 'title: [\n');
      const { code, err } = await runCli(['import', '../repo'], { cwd: site });
      expect(err).toContain('project.yaml cannot be completed');
      expect(code).toBe(2);
      expect(await readFile(join(site, 'projects/repo/project.yaml'), 'utf8')).toBe('title: [\n');
    });
  });

  test('does not replace a list that stands where the keys should be', async () => {
    await withSite('binary-report', async (site) => {
      const file = join(site, 'projects/mail/project.yaml');
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, '- mine\n');
      const { code, err } = await runCli(['import', '../repo', '--project', 'mail'], { cwd: site });
      expect(code).toBe(2);
      expect(err).toContain('it holds no keys');
      expect(await readFile(file, 'utf8')).toBe('- mine\n');
    });
  });

  test('prints no token that stands in a title', async () => {
    await withSite('binary-report', async (site) => {
      const token = `hf_${'aB3dE5'.repeat(6)}`;
      const card = `---\nlicense: mit\nlibrary_name: transformers\n---\n# By ${token}\n`;
      await writeFile(join(site, '../repo/README.md'), card);
      for (const more of [[], ['--json']]) {
        const { out, err } = await runCli(['import', '../repo', '--dry-run', ...more], {
          cwd: site,
        });
        expect(out + err).toContain('By [removed]');
        expect(out + err).not.toContain(token);
      }
    });
  });

  test('shows a number typed by hand beside the file that has it', async () => {
    await withSite('binary-report', async (site) => {
      const file = join(site, 'projects/mail/project.yaml');
      await mkdir(dirname(file), { recursive: true });
      const own = '- { id: accuracy, value: 0.9, split: test, n: 15 }';
      await writeFile(
        file,
        `schemaVersion: "1"\ntitle: M\ntask: { type: custom }\nevaluation:\n  metrics:\n    ${own}\n`,
      );
      const { code, out } = await runCli(
        ['import', '../repo', '--project', 'mail', '--split', 'test'],
        { cwd: site },
      );
      expect(code).toBe(0);
      expect(out).toMatch(/evaluation\.metrics\[0\]\.from +nothing, but \{"file"/);
      expect(await readFile(file, 'utf8')).toContain(own);
    });
  });

  test('gives a manifest of comments alone what every manifest has', async () => {
    await withSite('binary-report', async (site) => {
      const file = join(site, 'projects/mail/project.yaml');
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, '# mine\n');
      await runCli(['import', '../repo', '--project', 'mail'], { cwd: site });
      expect(await readFile(file, 'utf8')).toMatch(/^# mine\n\nschemaVersion: "1"\n/);
    });
  });

  test('says when it found nothing', async () => {
    await withSite(undefined, async (site) => {
      const { code, out } = await runCli(['import', '../repo', '--dry-run'], { cwd: site });
      expect(out).toContain('Nothing was found that an importer can read');
      expect(code).toBe(1);
    });
  });
});

async function withSite(
  fixture: string | undefined,
  use: (site: string) => Promise<void>,
): Promise<void> {
  await withFolder(async (folder) => {
    const site = join(folder, 'site');
    await mkdir(join(folder, 'repo'));
    if (fixture) await cp(join(FIXTURES, fixture), join(folder, 'repo'), { recursive: true });
    await mkdir(site);
    await writeFile(
      join(site, 'portfolio.yaml'),
      'schemaVersion: "1"\nname: Alex Example\nheadline: Builds small models\n',
    );
    await use(site);
  });
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

async function hashesBelow(folder: string): Promise<string[]> {
  const files = await filesBelow(folder);
  return Promise.all(
    files.map(async (file) => `${dirname(file)} ${hash(await readFile(join(folder, file)))}`),
  );
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
