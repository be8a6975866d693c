import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { suggest } from '../../../integrations/import/suggest.ts';
import { openTree } from '../../../integrations/import/tree-fs.ts';
import { ultralytics } from '../../../integrations/ultralytics/importer.ts';
import { withFolder } from '../cli/temporary-folder.ts';

describe('ultralytics', () => {
  test('takes the best epoch by fitness, not the last nor the best mAP50, as validation', async () => {
    const { at, notes } = await read(fixture('padded'));
    const file = 'runs/detect/train/results.csv';
    // Row 3 has the best mAP50, row 2 the best 0.1 mAP50 + 0.9 mAP50-95.
    expect(at('evaluation.metrics')).toEqual([
      metric('box-precision', 'metrics/precision(B)', file),
      metric('box-recall', 'metrics/recall(B)', file),
      metric('map50', 'metrics/mAP50(B)', file),
      metric('map50-95', 'metrics/mAP50-95(B)', file),
    ]);
    expect(notes).toEqual([expect.stringContaining('best epoch (row 2 of 4)')]);
    expect(at('task.type')).toEqual(['object-detection']);
  });

  test('takes settings without paths', async () => {
    const { at, draft } = await read(fixture('padded'));
    expect(at('models')).toEqual([
      {
        name: 'yolov8n',
        final: '?',
        library: { name: 'Ultralytics' },
        pretrainedFrom: { name: 'yolov8n.pt' },
        hyperparameters: {
          epochs: 4,
          patience: 50,
          batch: 16,
          imgsz: 640,
          optimizer: 'auto',
          seed: 0,
          lr0: 0.01,
        },
        training: { epochs: 4, batchSize: 16, seeds: [0] },
      },
    ]);
    expect(at('data')).toEqual([{ name: 'pedestrians', role: ['train', 'validation'] }]);
    expect(JSON.stringify(draft)).not.toContain('alex');
    expect(JSON.parse(draft.extracts[0]?.text ?? '').points).toEqual([
      { step: 1, value: 0.1805 },
      { step: 2, value: 0.31 },
      { step: 3, value: 0.305 },
    ]);
  });

  test('reads classifiers without settings beside them', async () => {
    const { at } = await read(fixture('plain'));
    expect(at('evaluation.metrics')).toMatchObject([
      { id: 'accuracy', split: 'validation', from: { row: 2 } },
      { id: 'top-5-accuracy', split: 'validation', from: { row: 2 } },
    ]);
    expect(at('task.type')).toEqual(['image-classification']);
    expect(at('models')).toEqual([]);
  });

  test('reads the columns of YOLOv5, and epochs written twice once', async () => {
    await withFolder(async (folder) => {
      const rows = ['0,1,0.5,0.2', '1,1,0.6,0.3', '1,1,0.61,0.31', '2,1,0.6,0.29'];
      const header = 'epoch,train/box_loss,metrics/mAP_0.5,metrics/mAP_0.5:0.95';
      await writeFile(join(folder, 'results.csv'), [header, ...rows].join('\n'));
      const { at, draft } = await read(folder);
      expect(at('evaluation.metrics')).toMatchObject([
        { id: 'map50', from: { row: 3 } },
        { id: 'map50-95', from: { row: 3 } },
      ]);
      expect(JSON.parse(draft.extracts[0]?.text ?? '').points).toEqual([
        { step: 0, value: 0.2 },
        { step: 1, value: 0.31 },
        { step: 2, value: 0.29 },
      ]);
    });
  });

  test('leaves other tables of the same name alone', async () => {
    await withFolder(async (folder) => {
      await writeFile(join(folder, 'results.csv'), 'epoch,accuracy\n1,0.5\n');
      expect((await read(folder)).found).toEqual([]);
    });
  });
});

function metric(id: string, column: string, file: string) {
  return { id, split: 'validation', from: { file, column, row: 2 } };
}

function fixture(name: string): string {
  return fileURLToPath(new URL(`../../fixtures/import/ultralytics/${name}`, import.meta.url));
}

async function read(folder: string) {
  const { tree } = await openTree(folder);
  const { draft, notes, found } = await suggest(tree, { importers: [ultralytics] });
  const at = (path: string) =>
    draft.fields.filter((field) => field.path.join('.') === path).map(({ value }) => value);
  return { draft, at, notes: notes.map(({ text }) => text), found };
}
