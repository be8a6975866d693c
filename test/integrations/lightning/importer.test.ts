import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { suggest } from '../../../integrations/import/suggest.ts';
import { openTree } from '../../../integrations/import/tree-fs.ts';
import { lightning } from '../../../integrations/lightning/importer.ts';

const FILE = 'lightning_logs/version_10/metrics.csv';

describe('lightning', () => {
  test('takes the last filled cell of each column, not the last row', async () => {
    const { draft, notes } = await read(fixture('sparse'));
    expect(valuesAt(draft, 'metrics')).toEqual([
      { id: 'accuracy', split: 'train', from: { file: FILE, column: 'train_acc_epoch', row: 9 } },
      { id: 'accuracy', split: 'validation', from: { file: FILE, column: 'val_acc', row: 8 } },
    ]);
    expect(notes.map(({ text }) => text)).toContain(
      'values of single batches, not taken: train_acc_step',
    );
  });

  test('takes version_10 rather than version_2', async () => {
    const { found } = await read(fixture('sparse'));
    expect(found[0]?.taken).toMatchObject([
      { id: 'lightning_logs/version_10', run: { serial: 10 } },
    ]);
    expect(found[0]?.others.map(({ id }) => id)).toEqual(['lightning_logs/version_2']);
  });

  test('draws filled cells against their steps', async () => {
    const { draft } = await read(fixture('sparse'));
    expect(valuesAt(draft, 'learningCurves')[0]).toMatchObject({
      metric: 'accuracy',
      xUnit: 'steps',
      series: [{ name: 'Training' }, { name: 'Validation' }],
    });
    expect(JSON.parse(draft.extracts[0]?.text ?? '')).toMatchObject({
      series: [
        { points: [{ step: 19, value: 0.65 }, { step: 39 }, { step: 59, value: 0.84 }] },
        { points: [{ step: 19, value: 0.7 }, { step: 39 }, { step: 59, value: 0.79 }] },
      ],
    });
  });

  test('takes plain settings, no paths and nothing only Python understands', async () => {
    const { draft } = await read(fixture('sparse'));
    expect(valuesAt(draft, 'models')).toMatchObject([
      { hyperparameters: { lr: 0.001, batch_size: 32, backbone: 'resnet18', freeze: true } },
    ]);
    expect(JSON.stringify(draft)).not.toMatch(/sam|betas/);
  });

  test('keeps the loaders of a test apart, and says of empty settings that there are none', async () => {
    const { draft, notes } = await read(fixture('test-run'));
    expect(valuesAt(draft, 'metrics')).toMatchObject([
      { id: 'accuracy', split: 'test', dataset: 'dataloader 0' },
      { id: 'accuracy', split: 'test', dataset: 'dataloader 1' },
    ]);
    expect(notes.map(({ text }) => text)).toContain('holds no plain settings that can be read');
  });
});

function fixture(name: string): string {
  return fileURLToPath(new URL(`../../fixtures/import/lightning/${name}`, import.meta.url));
}

async function read(folder: string) {
  const { tree } = await openTree(folder, { keeps: lightning.keeps ?? [] });
  return suggest(tree, { importers: [lightning] });
}

function valuesAt({ fields }: Awaited<ReturnType<typeof read>>['draft'], key: string): unknown[] {
  return fields.filter(({ path }) => path.at(-1) === key).map(({ value }) => value);
}
