import { cp, mkdir, readFile, readdir, stat, truncate, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Importer, SourceTree } from '../../src/drafts/importer.ts';
import { redact } from '../../src/drafts/redact.ts';
import { hasErrors } from '../../src/findings/finding.ts';
import { loadPortfolio } from '../../src/manifest/load-fs.ts';
import { filesRead } from '../../integrations/import/plan.ts';
import { prepare } from '../../integrations/import/prepare.ts';
import { openProject } from '../../integrations/import/project-fs.ts';
import { suggest } from '../../integrations/import/suggest.ts';
import { openTree } from '../../integrations/import/tree-fs.ts';
import { IMPORTERS } from '../../integrations/importers.ts';
import { withFolder } from '../integrations/cli/temporary-folder.ts';

const FIXTURES = fileURLToPath(new URL('../fixtures/import', import.meta.url));
const CASES = IMPORTERS.flatMap((importer) =>
  foldersIn(join(FIXTURES, importer.id)).map((name) => ({
    id: importer.id,
    name,
    importer,
    folder: join(FIXTURES, importer.id, name),
  })),
);

describe('the list of importers', () => {
  test('is sorted, without repeats, and each has its folder and fixtures', () => {
    const ids = IMPORTERS.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
    for (const id of ids) {
      expect(existsSync(new URL(`../../integrations/${id}/importer.ts`, import.meta.url))).toBe(
        true,
      );
      expect(foldersIn(join(FIXTURES, id)), `test/fixtures/import/${id}`).not.toEqual([]);
    }
    const folders = foldersIn(fileURLToPath(new URL('../../integrations', import.meta.url)));
    const importing = folders.filter((name) =>
      existsSync(new URL(`../../integrations/${name}/importer.ts`, import.meta.url)),
    );
    expect(importing.filter((name) => !ids.includes(name))).toEqual([]);
    expect(foldersIn(FIXTURES).filter((name) => !ids.includes(name))).toEqual([]);
  });
});

describe.each(CASES)('$id on $name', ({ importer, folder, id }) => {
  test('finds its own files, and says by what content', async () => {
    const { tree } = await opened(folder, importer);
    const candidates = await importer.detect(tree);
    expect(candidates.length).toBeGreaterThan(0);
    const ids = candidates.map((candidate) => candidate.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { files, why, title } of candidates) {
      expect(files.filter((file) => !tree.find(file))).toEqual([]);
      expect(files.length && why && title).toBeTruthy();
    }
  });

  test('is not taken for the files of another program', async () => {
    const allowed = [id, ...alsoSeenBy(id)];
    for (const other of IMPORTERS.filter((each) => !allowed.includes(each.id))) {
      const { tree } = await opened(folder, other);
      expect(await other.detect(tree), other.id).toEqual([]);
    }
  });

  test('says of each field which file it is from and how', async () => {
    const { tree } = await opened(folder, importer);
    const { draft } = await suggest(tree, { importers: [importer] });
    expect(draft.fields.length).toBeGreaterThan(0);
    const known = (file: string) =>
      tree.find(file) || draft.extracts.some((each) => each.file === file);
    for (const { from, path } of draft.fields) {
      expect(tree.find(from.file), `${path.join('.')} from ${from.file}`).toBeDefined();
      expect(from.how.length).toBeGreaterThan(3);
    }
    expect(filesRead(draft).filter((file) => !known(file))).toEqual([]);
    for (const { text, sources } of draft.extracts) {
      expect(() => JSON.parse(text) as unknown).not.toThrow();
      expect(sources.every((file) => tree.find(file))).toBe(true);
    }
  });

  test('gives the same for the same files, changes none of them, and uses no network', async () => {
    const before = await hashesOf(folder);
    await withoutNetwork(async () => {
      const [first, second] = [
        await suggested(folder, importer),
        await suggested(folder, importer),
      ];
      expect(JSON.stringify(second)).toBe(JSON.stringify(first));
    });
    expect(await hashesOf(folder)).toEqual(before);
  });

  test('does not fail on its files cut short, empty, garbled or of another kind', async () => {
    for (const spoil of [cutShort, emptied, garbled, swapped])
      await withFolder(async (copy) => {
        await cp(folder, copy, { recursive: true });
        for (const file of await filesIn(copy)) await spoil(join(copy, file));
        await expect(suggested(copy, importer), spoil.name).resolves.toBeDefined();
      });
  });

  test('makes a manifest that loads without errors and holds nothing private', async () => {
    await withFolder(async (portfolio) => {
      const { tree } = await opened(folder, importer);
      const project = join(portfolio, 'projects', 'imported');
      await mkdir(project, { recursive: true });
      const prepared = await prepare(await suggest(tree, { importers: [importer] }), tree, {
        destination: await openProject(project, folder),
      });
      for (const { target, content } of prepared.files) await put(join(project, target), content);
      await put(join(project, 'project.yaml'), prepared.text);
      await put(join(portfolio, 'portfolio.yaml'), PROFILE);
      const { findings, portfolio: loaded } = await loadPortfolio(portfolio);
      const errors = findings.filter(({ severity }) => severity === 'error');
      expect(errors.map(({ message, place }) => `${place.file}: ${message}`)).toEqual([]);
      expect(hasErrors(findings)).toBe(false);
      expect(loaded?.projects).toHaveLength(1);
      const written = [prepared.text, ...prepared.files.map(({ content }) => content)].join('\n');
      expect(redact(written).counts).toEqual({});
    });
  });
});

const PROFILE = 'schemaVersion: "1"\nname: Alex Example\nheadline: Builds small models\n';

function foldersIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

function alsoSeenBy(id: string): string[] {
  const file = join(FIXTURES, id, 'also.txt');
  return existsSync(file) ? readFileSync(file, 'utf8').split(/\s+/).filter(Boolean) : [];
}

function opened(folder: string, { keeps = [] }: Importer): Promise<{ tree: SourceTree }> {
  return openTree(folder, { keeps });
}

async function suggested(folder: string, importer: Importer) {
  const { tree } = await opened(folder, importer);
  const { draft, notes, found } = await suggest(tree, { importers: [importer] });
  return { draft, notes, found: found.map(({ taken, others }) => ({ taken, others })) };
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

async function hashesOf(folder: string): Promise<Record<string, string>> {
  const files = await filesIn(folder);
  const hashes = await Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(join(folder, file));
      return [file, createHash('sha256').update(bytes).digest('hex')] as const;
    }),
  );
  return Object.fromEntries(hashes);
}

async function withoutNetwork(use: () => Promise<void>): Promise<void> {
  const { fetch } = globalThis;
  globalThis.fetch = () => {
    throw new Error('an importer used the network');
  };
  try {
    await use();
  } finally {
    globalThis.fetch = fetch;
  }
}

async function cutShort(file: string): Promise<void> {
  const { size } = await stat(file);
  await truncate(file, Math.floor(size * 0.6));
}

async function emptied(file: string): Promise<void> {
  await truncate(file, 0);
}

// Every seventh byte turned over: most of the structure stays, and nothing of it can be relied on.
async function garbled(file: string): Promise<void> {
  const bytes = await readFile(file);
  await writeFile(
    file,
    bytes.map((byte, index) => (index % 7 === 3 ? byte ^ 0xa5 : byte)),
  );
}

async function swapped(file: string): Promise<void> {
  await writeFile(
    file,
    file.endsWith('.json') ? '[[], {"a": [null, 1e999]}, "x"]' : '- 1\n- {b: [~]}\n',
  );
}

async function put(file: string, content: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
