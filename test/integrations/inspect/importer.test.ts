import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { suggest } from '../../../integrations/import/suggest.ts';
import { openTree } from '../../../integrations/import/tree-fs.ts';
import { inspect } from '../../../integrations/inspect/importer.ts';
import { withFolder } from '../cli/temporary-folder.ts';

describe('inspect', () => {
  test('takes scores with rows, error and origin, and leaves the conversations behind', async () => {
    const { draft, tasks, notes } = await read(fixture('json-log'));
    const from = {
      file: 'logs/2026-03-04T10-00-00-01-00_riddles.scores.json',
      tool: 'Inspect AI 0.3.60',
      runId: 'bN3kq7RiddlesRun',
      commit: '4dc71c6',
    };
    expect(tasks).toEqual([
      {
        name: 'riddles',
        metrics: [
          {
            id: 'accuracy',
            split: '?',
            n: 80,
            stderr: 0.0509,
            from: { ...from, pointer: '/scores/0/value' },
          },
          { id: 'f1', split: '?', n: 80, from: { ...from, pointer: '/scores/1/value' } },
        ],
      },
    ]);
    expect(notes).toEqual(['not taken, no known metric: grumpiness']);
    const text = draft.extracts[0]?.text ?? '';
    expect(JSON.parse(text).scores[1].value).toBe(0.64);
    expect(text).not.toMatch(/piano|alex/);
  });

  test('reads packed logs, and says that a run is partial or was asked several times', async () => {
    const { tasks, notes } = await read(fixture('packed-log'));
    expect(tasks).toMatchObject([{ name: 'sums', metrics: [{ id: 'accuracy' }, { id: 'f1' }] }]);
    expect(JSON.stringify(tasks)).not.toContain('"n"');
    expect(notes.slice(0, 3)).toEqual([
      'the run did not finish: its status is error',
      'partial run: `limit` was 10, so the results are not those on the whole task',
      'each question was asked 2 times; the rows were left out',
    ]);
  });

  test('opens no archive whose header is too large, nor one that lies about its size', async () => {
    await withFolder(async (folder) => {
      const log = await readFile(
        join(fixture('json-log'), 'logs/2026-03-04T10-00-00+01-00_riddles.json'),
      );
      const padded = Buffer.concat([log, Buffer.alloc(9_000_000, ' ')]);
      await writeFile(join(folder, 'large.eval'), zipSync({ 'header.json': padded }));
      const honest = zipSync({ 'header.json': new Uint8Array(log) });
      await writeFile(join(folder, 'good.eval'), honest);
      await writeFile(join(folder, 'lying.eval'), withSize(honest, 40));
      await writeFile(join(folder, 'other.eval'), zipSync({ 'a.json': strToU8('{}') }));
      await writeFile(join(folder, 'text.eval'), 'no archive');
      const { found } = await read(folder);
      const ids = found.flatMap(({ taken, others }) => [...taken, ...others]).map(({ id }) => id);
      expect(ids).toEqual(['good.eval']);
    });
  });
});

/** Overwrites the unpacked size of the only file in a zip archive's directory (PKWARE APPNOTE 4.3.12). */
function withSize(zip: Uint8Array, size: number): Uint8Array {
  const copy = Buffer.from(zip);
  const entry = copy.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  copy.writeUInt32LE(size, entry + 24);
  return copy;
}

function fixture(name: string): string {
  return fileURLToPath(new URL(`../../fixtures/import/inspect/${name}`, import.meta.url));
}

async function read(folder: string) {
  const { tree } = await openTree(folder);
  const { draft, notes, found } = await suggest(tree, { importers: [inspect] });
  const tasks = draft.fields.filter(({ path }) => path.at(-1) === 'tasks');
  return {
    draft,
    tasks: tasks.map(({ value }) => value),
    notes: notes.map(({ text }) => text),
    found,
  };
}
