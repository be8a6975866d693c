import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { evidently } from '../../../integrations/evidently/importer.ts';
import { suggest } from '../../../integrations/import/suggest.ts';
import { openTree } from '../../../integrations/import/tree-fs.ts';
import { withFolder } from '../cli/temporary-folder.ts';

describe('evidently', () => {
  test('takes quality on current rows with their split open, and nothing of the reference', async () => {
    const { at, notes } = await read(fixture('old'));
    const of = (name: string) => `/metrics/3/result/current/${name}`;
    const metric = { split: '?', n: 250 };
    const from = { file: 'report.json', tool: 'Evidently' };
    expect(at('evaluation.metrics')).toEqual([
      { ...metric, id: 'accuracy', from: { ...from, pointer: of('accuracy') } },
      { ...metric, id: 'precision', from: { ...from, pointer: of('precision') } },
    ]);
    expect(notes).toEqual([
      'the report found drift in 1 of 2 columns',
      'results of the reference rows were not taken',
      'not taken, no finite number: roc_auc',
    ]);
  });

  test('says how drift is noticed and in which columns', async () => {
    const { at } = await read(fixture('old'));
    expect(at('monitoring.drift')).toEqual([{ method: 'K-S p_value', threshold: 0.05 }]);
    expect(at('monitoring.data')).toEqual(['distribution of age', 'distribution of fare']);
  });

  test('reads reports since 0.7, and names no threshold that belongs to two methods', async () => {
    const { at, notes } = await read(fixture('new'));
    expect(at('evaluation.metrics')).toEqual([
      {
        id: 'mae',
        split: '?',
        n: 120,
        from: { file: 'run.json', pointer: '/metrics/4/value/mean', tool: 'Evidently' },
      },
    ]);
    expect(at('monitoring.drift')).toEqual([{ method: 'K-S p_value, chi-square p_value' }]);
    expect(notes).toEqual([
      'the report found drift in 1 column',
      '1 of 2 tests in the report failed',
    ]);
  });

  test('takes the latest of several reports, and no other list of metrics', async () => {
    await withFolder(async (folder) => {
      const report = (timestamp: string) =>
        JSON.stringify({ timestamp, metrics: [{ metric: 'DatasetDriftMetric', result: {} }] });
      await writeFile(join(folder, 'a.json'), report('2024-01-02 00:00:00'));
      await writeFile(join(folder, 'b.json'), report('2024-03-02 00:00:00'));
      await writeFile(join(folder, 'c.json'), '{"metrics": [{"metric": "accuracy", "value": 1}]}');
      const { found } = await read(folder);
      expect(found[0]?.taken.map(({ id }) => id)).toEqual(['b.json']);
      expect(found[0]?.others.map(({ id }) => id)).toEqual(['a.json']);
    });
  });
});

function fixture(name: string): string {
  return fileURLToPath(new URL(`../../fixtures/import/evidently/${name}`, import.meta.url));
}

async function read(folder: string) {
  const { tree } = await openTree(folder);
  const { draft, notes, found } = await suggest(tree, { importers: [evidently] });
  const at = (path: string) =>
    draft.fields.filter((field) => field.path.join('.') === path).map(({ value }) => value);
  return { draft, at, notes: notes.map(({ text }) => text), found };
}
