import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const QUIET_INSTALL = [
  'install',
  '--prefer-offline',
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
];

// npm may belong to an older Node; everything it starts should use the one that runs this test.
const env = {
  ...process.env,
  PATH: `${dirname(process.execPath)}${process.platform === 'win32' ? ';' : ':'}${process.env['PATH'] ?? ''}`,
  ASTRO_TELEMETRY_DISABLED: '1',
};

const work = mkdtempSync(join(tmpdir(), 'modelfolio-packed-'));
const site = join(work, 'my-portfolio');
const tarballs = { modelfolio: '', create: '' };

beforeAll(() => {
  tarballs.modelfolio = pack(ROOT);
  tarballs.create = pack(join(ROOT, 'templates'));
  createFromTarball();
  npm(site, 'pkg', 'set', `dependencies.modelfolio=file:${tarballs.modelfolio}`);
  npm(site, ...QUIET_INSTALL);
  npm(site, 'run', 'build');
});

afterAll(() => rmSync(work, { recursive: true, force: true }));

function npm(cwd: string, ...args: readonly string[]): string {
  return execFileSync('npm', args, {
    cwd,
    env,
    encoding: 'utf8',
    stdio: 'pipe',
    shell: process.platform === 'win32',
  });
}

function pack(folder: string): string {
  const [packed] = JSON.parse(
    npm(folder, 'pack', '--json', '--ignore-scripts', '--pack-destination', work),
  ) as { filename: string }[];
  return join(work, packed?.filename ?? '');
}

// What `npm create modelfolio` does: install the package somewhere, then run its command.
function createFromTarball(): void {
  const runner = join(work, 'runner');
  mkdirSync(runner);
  writeFileSync(join(runner, 'package.json'), '{ "private": true }\n');
  npm(runner, ...QUIET_INSTALL, tarballs.create);
  const command = join(runner, 'node_modules/create-modelfolio/index.mjs');
  const args = [
    command,
    'my-portfolio',
    '--yes',
    '--name',
    'Ada Example',
    '--template',
    'engineer',
    '--no-install',
    '--no-git',
  ];
  execFileSync(process.execPath, args, { cwd: work, env, stdio: 'pipe' });
}

function modelfolio(...args: readonly string[]): {
  code: number | null;
  stdout: string;
  stderr: string;
} {
  const run = spawnSync('npx', ['--no-install', 'modelfolio', ...args], {
    cwd: site,
    env,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return { code: run.status, stdout: run.stdout, stderr: run.stderr };
}

describe('the packed packages', () => {
  test('publint finds nothing to say about modelfolio', async () => {
    const bytes = readFileSync(tarballs.modelfolio);
    const tarball = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    const { messages } = await publint({ strict: true, pack: { tarball } });
    expect(messages).toEqual([]);
  });

  test('modelfolio carries its schemas, and no tests, examples or source maps', () => {
    const files = readdirSync(join(site, 'node_modules/modelfolio'), {
      recursive: true,
      encoding: 'utf8',
    });
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((file) => /\.test\.|\.map$|^test|^examples|^templates/.test(file))).toEqual(
      [],
    );
    expect(files).toEqual(
      expect.arrayContaining([
        join('dist/schema/project.schema.json'),
        join('dist/schema/profile.schema.json'),
      ]),
    );
  });

  test('no TypeScript source is left where Node cannot read it', () => {
    const files = readdirSync(join(site, 'node_modules/modelfolio'), {
      recursive: true,
      encoding: 'utf8',
    });
    expect(files.filter((file) => /(?<!\.d)\.ts$/.test(file))).toEqual([]);
  });
});

describe('the site they build', () => {
  const built = (...path: readonly string[]) => join(site, 'dist', ...path);

  test.each([
    'index.html',
    'projects/sample-classifier/index.html',
    'skills/index.html',
    'resume/index.html',
    '404.html',
  ])('%s is there, with the name of its owner', (page) => {
    expect(readFileSync(built(page), 'utf8')).toContain('Ada Example');
  });

  test('the cards are PNG images of 1200 by 630 pixels', () => {
    for (const card of ['site.png', 'sample-classifier.png']) {
      const png = readFileSync(built('cards', card));
      expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    }
  });

  test('there is a résumé per lens and format', () => {
    for (const lens of ['ml-engineer', 'data-scientist', 'research-scientist', 'applied-analyst']) {
      for (const format of ['md', 'txt', 'json'])
        expect(statSync(built('resume', `${lens}.${format}`)).size).toBeGreaterThan(100);
    }
  });

  test('feeds and lists are there', () => {
    const missing = [
      'portfolio.json',
      'rss.xml',
      'robots.txt',
      'llms.txt',
      'sitemap-index.xml',
    ].filter((file) => !existsSync(built(file)));
    expect(missing).toEqual([]);
  });
});

describe('the command in the made portfolio', () => {
  test('check is clean', () => {
    expect(modelfolio('check')).toMatchObject({ code: 0 });
    expect(JSON.parse(modelfolio('check', '--format', 'json').stdout)).toMatchObject({
      findings: [],
      errors: 0,
    });
  });

  test('facts are listed and explained', () => {
    const facts = JSON.parse(modelfolio('facts', '--format', 'json').stdout) as {
      id: string;
      metric: string;
      value: number;
    }[];
    const recall = facts.find(({ metric, value }) => metric === 'recall' && value === 0.9375);
    expect(recall).toBeDefined();
    const { code, stdout } = modelfolio('explain', recall?.id ?? '');
    expect(code).toBe(0);
    expect(stdout).toContain('projects/sample-classifier/');
  });

  test('résumés are written', () => {
    expect(
      modelfolio('resume', '--lens', 'ml-engineer', '--format', 'md,txt,json', '--out', 'exports'),
    ).toMatchObject({ code: 0 });
    expect(readdirSync(join(site, 'exports')).length).toBe(3);
  });

  test('a card is drawn', () => {
    expect(modelfolio('card', 'sample-classifier', '--out', 'card.png')).toMatchObject({ code: 0 });
    expect(readFileSync(join(site, 'card.png')).subarray(1, 4).toString('latin1')).toBe('PNG');
  });

  test('a repository becomes the first project, in place of the sample', () => {
    const portfolio = join(work, 'from-repository');
    cpSync(join(ROOT, 'templates/minimal'), portfolio, { recursive: true });
    symlinkSync(join(site, 'node_modules'), join(portfolio, 'node_modules'));
    const source = join(ROOT, 'test/fixtures/import/metrics-json/binary-report');
    const script = `import { importProject } from ${JSON.stringify(pathToFileURL(join(ROOT, 'templates/lib/from.mjs')).href)};
      process.exit(importProject(${JSON.stringify(portfolio)}, ${JSON.stringify(source)}) ? 0 : 1);`;
    const made = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
    });
    expect([made.status, made.stderr]).toEqual([0, '']);
    expect(made.stdout).toContain('classification_report.json');
    expect(readdirSync(join(portfolio, 'projects'))).toEqual(['binary-report']);
  });

  test('the schema is printed', () => {
    expect(JSON.parse(modelfolio('schema').stdout)).toHaveProperty('$schema');
  });
});
