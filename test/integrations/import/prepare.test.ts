import { describe, expect, test } from 'vitest';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { prepare } from '../../../integrations/import/prepare.ts';
import type { Destination } from '../../../integrations/import/prepare.ts';
import { openTree } from '../../../integrations/import/tree-fs.ts';
import type { Draft } from '../../../src/drafts/draft.ts';
import { withFolder } from '../cli/temporary-folder.ts';

const NEW: Destination = { hashAt: () => Promise.resolve(undefined), placeOf: () => undefined };
const METRIC = { id: 'f1', split: '?', from: { file: 'm.json', pointer: '/f1' } };
const DRAFT: Required<Draft> = {
  fields: [
    {
      path: ['evaluation', 'metrics'],
      adds: 'item',
      value: METRIC,
      from: { file: 'm.json', how: 'x' },
    },
  ],
  gaps: [],
  extracts: [],
  copies: ['dvc.lock'],
};

describe('prepare', () => {
  test('writes what is read and what is kept, and gives a title and an open task', async () => {
    await withTree({ 'm.json': '{"f1": 0.5}', 'dvc.lock': 'schema: "2.0"\n' }, async (tree) => {
      const { text, files } = await prepare(suggestion(DRAFT), tree, { destination: NEW });
      expect(files.map(({ target }) => target)).toEqual(['evidence/dvc.lock', 'evidence/m.json']);
      expect(text).toMatch(
        /^schemaVersion: "1"\ntitle: My repo .*\nstatus: draft\ntask:\n {2}type: "\?"/,
      );
    });
  });

  test('gives a file another name where its place is taken', async () => {
    await withTree({ 'm.json': '{"f1": 0.5}' }, async (tree) => {
      const destination = { ...NEW, hashAt: () => Promise.resolve('another') };
      const { files } = await prepare(suggestion({ ...DRAFT, copies: [] }), tree, { destination });
      expect(files[0]?.target).toMatch(/^evidence\/m-[0-9a-f]{8}\.json$/);
    });
  });

  test('leaves out what would be read from a file that cannot come along', async () => {
    await withTree({ 'm.json': Buffer.from([0xff, 0xfe]) }, async (tree) => {
      const { text, files, notes } = await prepare(suggestion({ ...DRAFT, copies: [] }), tree, {
        destination: NEW,
      });
      expect(text).not.toContain('evaluation');
      expect(files).toEqual([]);
      expect(notes.map(({ file }) => file)).toEqual(['m.json']);
    });
  });

  test('removes private words from fields, files, names of files and remarks', async () => {
    const file = 'runs/q@example.org/m.json';
    const draft: Required<Draft> = {
      ...DRAFT,
      copies: [],
      fields: [
        { path: ['tagline'], value: 'by zebulon', from: { file, how: 'seen in /home/zebulon/x' } },
        {
          path: ['evaluation', 'metrics'],
          adds: 'item',
          value: { ...METRIC, from: { file, pointer: '/f1' } },
          from: { file, how: 'x' },
        },
      ],
    };
    await withTree({ [file]: '{"f1": 0.5, "dir": "/home/zebulon/y"}' }, async (tree) => {
      const { text, files, redactions } = await prepare(suggestion(draft), tree, {
        destination: NEW,
      });
      const all = JSON.stringify([text, files]);
      expect(all).not.toMatch(/zebulon|q@example/);
      expect(files).toHaveLength(1);
      expect(text).toContain(`file: "${files[0]?.target ?? ''}"`.replaceAll('"', ''));
      expect(redactions).toMatchObject({ 'home folder': 1, 'user name': 1 });
    });
  });
});

function suggestion(draft: Required<Draft>) {
  return { draft, notes: [], found: [] };
}

async function withTree(
  files: Readonly<Record<string, string | Buffer>>,
  use: (tree: Awaited<ReturnType<typeof openTree>>['tree']) => Promise<void>,
): Promise<void> {
  await withFolder(async (folder) => {
    const repo = join(folder, 'my_repo');
    for (const [path, content] of Object.entries(files)) {
      await mkdir(join(repo, path, '..'), { recursive: true });
      await writeFile(join(repo, path), content);
    }
    const { tree } = await openTree(repo);
    await use(tree);
  });
}
