import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { suggest } from '../../../integrations/import/suggest.ts';
import { openTree } from '../../../integrations/import/tree-fs.ts';
import { metricsJson } from '../../../integrations/metrics-json/importer.ts';

const SAMPLE = fileURLToPath(
  new URL('../../../../shared/samples/remla23-team18__model-training__MIT', import.meta.url),
);

describe('metrics-json', () => {
  test('takes splits from keys, leaves the others open, and takes no number it does not know', async () => {
    const { draft, notes } = await read(fixture('nested-splits'));
    const metrics = draft.fields.map(({ value }) => value);
    expect(metrics).toEqual([
      metric('average-precision', 'train', '/avg_prec/train'),
      metric('average-precision', 'test', '/avg_prec/test'),
      metric('roc-auc', 'train', '/roc_auc/train'),
      metric('roc-auc', 'test', '/roc_auc/test'),
      metric('accuracy', 'test', '/test/accuracy'),
      metric('f1', '?', '/f1'),
    ]);
    expect(notes.map(({ text }) => text)).toEqual([
      'not taken, no known metric: metrics/test/loss, metrics/test/acc_top9',
      'not taken, outside the range of the metric (a percentage?): metrics/recall',
    ]);
  });

  test('recovers the matrix of two classes and leaves split and positive class open', async () => {
    const { draft } = await read(fixture('binary-report'));
    expect(JSON.parse(draft.extracts[0]?.text ?? '')).toMatchObject({
      labels: ['ham', 'spam'],
      counts: [
        [9, 1],
        [1, 4],
      ],
    });
    expect(valueAt(draft, 'confusion')).toMatchObject({ split: '?', recovered: true });
    expect(valueAt(draft, 'positiveClass')).toBe('?');
    expect(draft.fields.find(({ path }) => path.includes('metrics'))?.value).toMatchObject({
      id: 'accuracy',
      n: 15,
      split: '?',
    });
  });

  test('takes the split from the name of the file, and no matrix of several classes', async () => {
    const { draft } = await read(fixture('several-classes'));
    expect(valueAt(draft, 'classReport')).toMatchObject({ split: 'test' });
    expect(valueAt(draft, 'confusion')).toBeUndefined();
    expect(valueAt(draft, 'positiveClass')).toBeUndefined();
  });

  test.skipIf(!existsSync(SAMPLE))('reads the report of a real repository', async () => {
    const { draft } = await read(SAMPLE);
    // remla23-team18/model-training, classification_report.json.
    expect(JSON.parse(draft.extracts[0]?.text ?? '')).toMatchObject({
      counts: [
        [67, 11],
        [38, 64],
      ],
    });
    expect(draft.fields.find(({ path }) => path.includes('metrics'))?.value).toMatchObject({
      n: 180,
    });
  });
});

function fixture(name: string): string {
  return fileURLToPath(new URL(`../../fixtures/import/metrics-json/${name}`, import.meta.url));
}

async function read(folder: string) {
  const { tree } = await openTree(folder);
  return suggest(tree, { importers: [metricsJson] });
}

function metric(id: string, split: string, pointer: string) {
  return { id, split, from: { file: 'metrics.json', pointer } };
}

function valueAt({ fields }: Awaited<ReturnType<typeof read>>['draft'], key: string): unknown {
  return fields.find(({ path }) => path.at(-1) === key)?.value;
}
