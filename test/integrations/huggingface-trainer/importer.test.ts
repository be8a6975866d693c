import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { huggingfaceTrainer } from '../../../integrations/huggingface-trainer/importer.ts';
import { suggest } from '../../../integrations/import/suggest.ts';
import { openTree } from '../../../integrations/import/tree-fs.ts';
import { withFolder } from '../cli/temporary-folder.ts';

describe('huggingface-trainer', () => {
  test('works the rows out of time and speed, and calls eval validation and predict test', async () => {
    const { metrics, notes, draft } = await read(fixture('results-only'));
    const file = 'out/all_results.json';
    // 5.7095 s at 70.234 rows a second are 401 rows; 284 of 401 is the accuracy.
    expect(metrics).toEqual([
      { id: 'accuracy', split: 'validation', n: 401, from: { file, pointer: '/eval_accuracy' } },
      { id: 'accuracy', split: 'test', n: 400, from: { file, pointer: '/predict_accuracy' } },
    ]);
    expect(Math.round(0.7082294264339152 * 401) / 401).toBeCloseTo(0.7082294264339152, 12);
    const [recovered, stated] = draft.fields.filter(({ path }) => path[0] === 'evaluation');
    expect(recovered).toMatchObject({ confidence: 'derived' });
    expect(recovered?.from.how).toContain('eval_runtime times eval_samples_per_second');
    expect(stated?.confidence).toBeUndefined();
    expect(notes).toEqual(['not taken, outside the range of the metric (a percentage?): f1']);
  });

  test('reads the last checkpoint, and there the evaluation named as the best', async () => {
    const { metrics, notes, draft, found } = await read(fixture('checkpoints'));
    expect(found.map(({ taken, others }) => [...taken, ...others].map(({ id }) => id))).toEqual([
      ['out/checkpoint-80'],
    ]);
    const file = 'out/checkpoint-80/trainer_state.json';
    const at = '/log_history/2';
    expect(metrics).toEqual([
      {
        id: 'accuracy',
        split: 'validation',
        n: 40,
        from: { file, pointer: `${at}/eval_accuracy` },
      },
      {
        id: 'f1',
        split: 'validation',
        n: 40,
        average: 'macro',
        from: { file, pointer: `${at}/eval_macro_f1` },
      },
    ]);
    expect(notes[0]).toContain('named as the best');
    expect(draft.fields.find(({ path }) => path[0] === 'models')?.value).toMatchObject({
      name: '?',
      training: { epochs: 2, steps: 80, batchSize: 8, durationS: 63.5 },
    });
    expect(JSON.parse(draft.extracts[0]?.text ?? '').points).toEqual([
      { step: 40, value: 0.9 },
      { step: 80, value: 0.875 },
    ]);
  });

  test('tells two sets of rows apart and gives each its own rows', async () => {
    const { metrics, draft } = await read(fixture('two-sets'));
    expect(metrics).toMatchObject([
      { id: 'accuracy', split: 'validation', dataset: 'own', n: 100 },
      { id: 'accuracy', split: 'validation', dataset: 'other', n: 200 },
    ]);
    expect(draft.fields.filter(({ path }) => path[0] === 'data')).toHaveLength(2);
  });

  test('takes the last evaluation and says so when no best is named', async () => {
    const { metrics, notes } = await readFiles({
      'trainer_state.json': JSON.stringify({
        global_step: 2,
        max_steps: 9,
        log_history: [
          { step: 1, eval_accuracy: 0.5 },
          { step: 2, eval_accuracy: 0.4 },
        ],
      }),
    });
    expect(metrics).toMatchObject([{ from: { pointer: '/log_history/1/eval_accuracy' } }]);
    expect(metrics[0]).not.toHaveProperty('n');
    expect(notes).toEqual(['metrics are of the last evaluation; no best checkpoint is named']);
  });

  test('is not taken for results of other programs', async () => {
    const { found } = await readFiles({
      'all_results.json': '{"accuracy": 0.9, "f1": 0.8}',
      'a/trainer_state.json': '{"global_step": 3}',
      'b/eval_results.json': '[1]',
    });
    expect(found).toEqual([]);
  });
});

function fixture(name: string): string {
  return fileURLToPath(
    new URL(`../../fixtures/import/huggingface-trainer/${name}`, import.meta.url),
  );
}

async function read(folder: string) {
  const { tree } = await openTree(folder);
  const { draft, notes, found } = await suggest(tree, { importers: [huggingfaceTrainer] });
  const metrics = draft.fields.filter(({ path }) => path.join('.') === 'evaluation.metrics');
  return {
    draft,
    metrics: metrics.map(({ value }) => value),
    notes: notes.map(({ text }) => text),
    found,
  };
}

async function readFiles(files: Readonly<Record<string, string>>) {
  let result: Awaited<ReturnType<typeof read>> | undefined;
  await withFolder(async (folder) => {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), text);
    }
    result = await read(folder);
  });
  if (!result) throw new Error('nothing was read');
  return result;
}
