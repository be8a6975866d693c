import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { suggest } from '../../../integrations/import/suggest.ts';
import { openTree } from '../../../integrations/import/tree-fs.ts';
import { tensorboard } from '../../../integrations/tensorboard/importer.ts';
import { readEvents } from '../../../integrations/tensorboard/read-events.ts';
import { redact } from '../../../src/drafts/redact.ts';

const SAMPLE = fileURLToPath(
  new URL('../../../../shared/samples/wandb__wandb__MIT/tests/assets', import.meta.url),
);
const EVENTS = 'events.out.tfevents.1585769947.cvp';

describe('tensorboard', () => {
  test('joins the folders of one run of Keras and takes the rows from their names', async () => {
    const { draft, found } = await read(fixture('keras'));
    expect(found[0]?.taken).toMatchObject([
      { id: 'logs/fit', run: { endedAt: '2023-11-14T22:15:20.000Z', hasTestMetric: false } },
    ]);
    expect(found[0]?.others).toEqual([]);
    expect(valuesAt(draft, 'metrics')).toEqual([metric('train', 0), metric('validation', 1)]);
    expect(contentOf(draft, 'last')).toMatchObject({
      last: [{ value: 0.875 }, { step: 2, value: 0.8 }],
    });
    expect(valuesAt(draft, 'learningCurves')[0]).toMatchObject({
      metric: 'accuracy',
      xUnit: 'epochs',
      series: [{ name: 'Training' }, { name: 'Validation' }],
    });
  });

  test('takes the rows from the tags of PyTorch, and no machine name into a file', async () => {
    const { draft, notes } = await read(fixture('pytorch'));
    expect(valuesAt(draft, 'metrics')).toMatchObject([{ id: 'accuracy', split: 'test' }]);
    expect(valuesAt(draft, 'learningCurves')[0]).toMatchObject({
      xUnit: 'steps',
      series: [{ name: 'Test' }],
    });
    expect(contentOf(draft, 'curves')).toMatchObject({
      series: [{ points: [{ step: 0, value: 0.6 }, { step: 100 }, { step: 200 }, { step: 300 }] }],
    });
    expect(draft.extracts.map(({ text }) => text).join('')).not.toContain('example-host');
    expect(notes.map(({ text }) => text)).toContain('not taken, no known metric: Loss/train, lr');
    const { text, counts } = redact(
      'from runs/one/events.out.tfevents.1700000000.example-host.7.0',
    );
    expect(text).toBe('from runs/one/events.out.tfevents.1700000000.[removed]');
    expect(counts).toEqual({ host: 1 });
  });

  test.skipIf(!existsSync(SAMPLE))('reads a real event file', async () => {
    const { tree } = await openTree(SAMPLE, { keeps: tensorboard.keeps ?? [] });
    const { records, series, notes } = await readEvents(EVENTS, tree);
    // wandb/wandb, tests/assets: 105 records, 6 scalars of 17 steps.
    expect({ records, lengths: series.map(({ points }) => points.length), notes }).toEqual({
      records: 105,
      lengths: [17, 17, 17, 17, 17, 17],
      notes: [],
    });
    const { draft } = await suggest(tree, { importers: [tensorboard] });
    expect(valuesAt(draft, 'metrics')).toMatchObject([
      { id: 'accuracy', split: 'train' },
      { id: 'accuracy', split: 'validation' },
    ]);
  });
});

function fixture(name: string): string {
  return fileURLToPath(new URL(`../../fixtures/import/tensorboard/${name}`, import.meta.url));
}

async function read(folder: string) {
  const { tree } = await openTree(folder, { keeps: tensorboard.keeps ?? [] });
  return suggest(tree, { importers: [tensorboard] });
}

type Draft = Awaited<ReturnType<typeof read>>['draft'];

function metric(split: string, at: number) {
  const from = { file: 'logs/fit/tensorboard.last.json', pointer: `/last/${at}/value` };
  return { id: 'accuracy', split, from };
}

function valuesAt({ fields }: Draft, key: string): unknown[] {
  return fields.filter(({ path }) => path.at(-1) === key).map(({ value }) => value);
}

function contentOf({ extracts }: Draft, kind: string): unknown {
  return JSON.parse(extracts.find(({ file }) => file.endsWith(`.${kind}.json`))?.text ?? '{}');
}
