import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The order of the folders of `src/`. A folder imports only those before it. */
const ORDER = [
  'stats',
  'words',
  'format',
  'theme',
  'findings',
  'metrics',
  'manifest',
  'drafts',
  'facts',
  'lenses',
  'audit',
  'charts',
  'claims',
] as const;
/** Outputs come last and never import each other. */
const OUTPUTS = ['site', 'card', 'resume', 'match'];
/** What an author is told about all outputs; nothing in the core imports it. */
const REPORTS = 'reports';
/** Records of one project in formats of other programs; nothing in the core imports it either. */
const EXPORTS = 'exports';

interface Import {
  readonly from: string;
  readonly to: string;
  readonly bare: boolean;
}

const core = filesIn('src');
const integrations = filesIn('integrations');
const imports = [...core, ...integrations].flatMap(importsOf);

describe('the tree', () => {
  test('was walked: an empty walk would pass everything below', () => {
    expect(core.length).toBeGreaterThan(100);
    expect(integrations.length).toBeGreaterThan(30);
    expect(imports.length).toBeGreaterThan(300);
    const folders = new Set(core.map(folderOf).filter((folder) => folder !== ''));
    expect([...folders].filter((folder) => !rank(folder))).toEqual([]);
  });

  test('a folder imports only folders before it in the list', () => {
    expect(edges().filter(({ from, to }) => rank(folderOf(to)) > rank(folderOf(from)))).toEqual([]);
  });

  test('outputs never import each other', () => {
    const between = edges().filter(
      ({ from, to }) => folderOf(from) !== folderOf(to) && isOutput(from) && isOutput(to),
    );
    expect(between).toEqual([]);
  });

  test('the core never imports an integration', () => {
    expect(
      imports.filter(
        ({ from, to, bare }) => !bare && from.startsWith('src/') && !to.startsWith('src/'),
      ),
    ).toEqual([]);
  });

  test('has no cycles, types included', () => {
    expect(cycles(imports.filter(({ bare }) => !bare))).toEqual([]);
  });

  test('keeps the host out of the core', () => {
    const host = imports.filter(
      ({ from, to, bare }) =>
        bare && from.startsWith('src/') && /^(?:astro|@astrojs|vite|commander)(?:\/|$)/.test(to),
    );
    expect(host).toEqual([]);
    expect(core.filter((file) => /\bprocess\.(?!env\b)\w/.test(codeOf(file)))).toEqual([]);
  });

  test('touches the disk only in files that say so', () => {
    const disk = imports.filter(
      ({ from, to, bare }) =>
        bare && from.startsWith('src/') && /^node:(?:fs|child_process|http|https|net)/.test(to),
    );
    expect(disk.filter(({ from }) => !/-fs\.ts$/.test(from))).toEqual([]);
    expect(disk.length).toBeGreaterThan(0);
  });

  test('imports satori and sharp from few files, at first use', () => {
    const heavy = [...core, ...integrations].filter((file) =>
      /['"](?:satori|sharp)['"]/.test(codeOf(file)),
    );
    expect(heavy.toSorted()).toEqual([
      'integrations/pictures/look.ts',
      'integrations/pictures/strip.ts',
      'src/card/render.ts',
    ]);
    for (const file of heavy)
      expect(codeOf(file)).not.toMatch(/^import (?!type).*['"](?:satori|sharp)['"]/m);
  });

  test('turns values into characters in format only', () => {
    const own = core.filter(
      (file) =>
        !file.startsWith('src/format/') &&
        /\.toFixed\(|\.toLocaleString\(|\.toPrecision\(|Intl\.(?!Segmenter)/.test(codeOf(file)),
    );
    expect(own.filter((file) => !ALLOWED_DIGITS.includes(file))).toEqual([]);
  });

  test('has no folder or file that could hold anything', () => {
    const vague =
      /(?:^|[/-])(?:util|utils|helper|helpers|common|shared|misc|base|manager|service|handler|processor|wrapper|impl)(?:[.-]|\/|$)/;
    expect([...core, ...integrations].filter((file) => vague.test(file))).toEqual([]);
  });
});

describe('every list is complete', () => {
  const lists = [
    { list: 'src/manifest/rules.ts', folder: 'src/manifest/rules', except: ['rule.ts'] },
    { list: 'src/manifest/block-values.ts', folder: 'src/manifest/block-values', except: [] },
    {
      list: 'src/manifest/schema/families.ts',
      folder: 'src/manifest/schema/families',
      except: ['family.ts'],
    },
    {
      list: 'src/lenses/lenses.ts',
      folder: 'src/lenses',
      except: ['lens.ts', 'lenses.ts', 'order.ts'],
    },
    { list: 'src/exports/formats.ts', folder: 'src/exports/formats', except: [] },
    { list: 'integrations/cli/commands.ts', folder: 'integrations/cli/commands', except: [] },
  ];
  test.each(lists)('$list names every file of $folder', ({ list, folder, except }) => {
    const files = filesIn(folder).filter((file) => !except.includes(posix.basename(file)));
    const named = importsOf(list).map(({ to }) => to);
    expect(files.filter((file) => !named.includes(file))).toEqual([]);
    expect(files.length).toBeGreaterThan(2);
  });
});

/** Quote a file's own number inside a finding, or write SVG coordinates: nothing a visitor reads. */
const ALLOWED_DIGITS = ['src/manifest/rules/evidence/value-differs.ts', 'src/charts/svg.ts'];

function edges(): Import[] {
  return imports.filter(
    ({ from, to, bare }) =>
      !bare && from.startsWith('src/') && to.startsWith('src/') && folderOf(from) !== '',
  );
}

function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|astro)$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

function codeOf(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');
}

function importsOf(file: string): Import[] {
  const specifiers = [
    ...codeOf(file).matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^'";]*?(?:from\s*)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g,
    ),
  ];
  return specifiers.map((match): Import => {
    const to = match[1] ?? match[2] ?? '';
    if (!to.startsWith('.')) return { from: file, to, bare: true };
    return { from: file, to: posix.normalize(posix.join(dirname(file), to)), bare: false };
  });
}

/** Folder of the core a file is in; empty for the doors in `src/` itself and outside the core. */
function folderOf(file: string): string {
  return /^src\/([^/]+)\//.exec(file)?.[1] ?? '';
}

function rank(folder: string): number {
  if (OUTPUTS.includes(folder)) return ORDER.length + 1;
  if (folder === REPORTS || folder === EXPORTS) return ORDER.length + 2;
  return ORDER.findIndex((name) => name === folder) + 1;
}

function isOutput(file: string): boolean {
  return OUTPUTS.includes(folderOf(file));
}

/** Every way back to a file that is still being visited, once. */
function cycles(all: readonly Import[]): string[] {
  const next = Map.groupBy(all, ({ from }) => from);
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) found.push([...trail.slice(trail.indexOf(file)), file].join(' > '));
    if (done.has(file) || trail.includes(file)) return;
    for (const { to } of next.get(file) ?? []) visit(to, [...trail, file]);
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  return found;
}
