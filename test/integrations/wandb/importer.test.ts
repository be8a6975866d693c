import { existsSync } from 'node:fs';
import { cp, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { prepare } from '../../../integrations/import/prepare.ts';
import { suggest } from '../../../integrations/import/suggest.ts';
import { openTree } from '../../../integrations/import/tree-fs.ts';
import { wandb } from '../../../integrations/wandb/importer.ts';
import { withFolder } from '../cli/temporary-folder.ts';

const SAMPLES = fileURLToPath(new URL('../../../../shared/samples', import.meta.url));
const OFFLINE = `${SAMPLES}/wandb__wandb__MIT`;
const MARIN = `${SAMPLES}/marin-community__marin__Apache-2.0__EXCERPT`;
const SUMMARY = 'wandb/run-20230401_120000-3kq9zt7v/files/wandb-summary.json';

describe('wandb', () => {
  test('takes metrics with run and commit, rows from keys only, and no typed objects', async () => {
    const { draft, notes } = await read(fixture('online'));
    expect(valuesAt(draft, 'metrics')).toEqual([
      metric('accuracy', 'validation', '/val~1accuracy'),
      metric('f1', 'test', '/test_f1'),
      { ...metric('accuracy', '?', '/eval~1letters~1accuracy'), dataset: 'letters' },
      { ...metric('accuracy', '?', '/eval~1parcels~1accuracy'), dataset: 'parcels' },
    ]);
    expect(notes.map(({ text }) => text)).toEqual([
      'not taken, no known metric: train/loss, val/percent_accuracy',
    ]);
  });

  test('names no commit when the code had changes that were not committed', async () => {
    await withFolder(async (folder) => {
      await cp(fixture('online'), folder, { recursive: true });
      await writeFile(join(folder, dirname(SUMMARY), 'diff.patch'), 'diff --git a/x b/x\n');
      const { draft, notes } = await read(folder);
      expect(JSON.stringify(draft)).toContain('"runId":"3kq9zt7v"');
      expect(JSON.stringify(draft)).not.toContain('"commit"');
      expect(notes.map(({ text }) => text)).toContainEqual(
        expect.stringContaining('not pipeline-verified'),
      );
    });
  });

  test('takes the latest run', async () => {
    const { found } = await read(fixture('online'));
    expect(found[0]?.taken).toMatchObject([
      { id: '3kq9zt7v', run: { endedAt: '2023-04-01T12:30:30.250Z', hasTestMetric: true } },
    ]);
    expect(found[0]?.others.map(({ id }) => id)).toEqual(['1aaaaaaa']);
  });

  test('takes settings, hardware and the address of the code, nothing about the person', async () => {
    const { draft } = await read(fixture('online'));
    expect(valuesAt(draft, 'models')).toEqual([
      {
        name: '?',
        algorithm: '?',
        final: true,
        hyperparameters: { lr: 0.0005, 'model.name': 'small', 'model.layers': 4 },
        training: { durationS: 1830.5 },
      },
    ]);
    expect(valuesAt(draft, 'repo')).toEqual(['https://github.com/sam-example/letters']);
    expect(valuesAt(draft, 'hardware')).toEqual(['NVIDIA A10G']);
    expect(valuesAt(draft, 'count')).toEqual([2]);
    const written = await everythingWritten(fixture('online'));
    expect(written).not.toMatch(/@example|tower|\/home|s3cret|username|0123456789abcdef/);
  });

  test('takes a run that logged nothing as not finished', async () => {
    const { draft, found } = await read(fixture('offline'));
    expect(found[0]?.taken).toMatchObject([{ id: '9xyzabcd', run: { finished: false } }]);
    expect(valuesAt(draft, 'metrics')).toEqual([]);
    expect(valuesAt(draft, 'models')).toMatchObject([{ hyperparameters: { epochs: 3 } }]);
  });

  test.skipIf(!existsSync(OFFLINE))('finds the run of a real repository', async () => {
    const { found, notes } = await read(OFFLINE);
    expect(found[0]?.taken.map(({ id }) => id)).toEqual(['g9dvvkua']);
    expect(notes.map(({ text }) => text)).toEqual(['holds no settings of the author']);
  });

  test.skipIf(!existsSync(MARIN))('reads a real summary of language tests', async () => {
    const { draft } = await read(MARIN);
    // marin-community/marin, wandb-summary.json.
    expect(valuesAt(draft, 'metrics')).toContainEqual({
      id: 'accuracy',
      split: '?',
      dataset: 'boolq',
      from: { file: 'wandb-summary.json', pointer: '/lm_eval~1boolq~1acc' },
    });
    expect(valuesAt(draft, 'metrics').length).toBeGreaterThan(7);
  });
});

function fixture(name: string): string {
  return fileURLToPath(new URL(`../../fixtures/import/wandb/${name}`, import.meta.url));
}

async function read(folder: string) {
  const { tree } = await openTree(folder, { keeps: wandb.keeps ?? [] });
  return suggest(tree, { importers: [wandb] });
}

async function everythingWritten(folder: string): Promise<string> {
  const { tree } = await openTree(folder, { keeps: wandb.keeps ?? [] });
  const destination = { hashAt: async () => undefined, placeOf: () => undefined };
  const prepared = await prepare(await suggest(tree, { importers: [wandb] }), tree, {
    destination,
  });
  return [prepared.text, ...prepared.files.map(({ content }) => content)].join('\n');
}

function metric(id: string, split: string, pointer: string) {
  const commit = '0f1e2d3c4b5a69788796a5b4c3d2e1f001122334';
  return { id, split, from: { file: SUMMARY, pointer, runId: '3kq9zt7v', commit } };
}

function valuesAt({ fields }: Awaited<ReturnType<typeof read>>['draft'], key: string): unknown[] {
  return fields.filter(({ path }) => path.at(-1) === key).map(({ value }) => value);
}
