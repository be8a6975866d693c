import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { modelSettings, settingsIn, yamlIn } from '../../../integrations/import/settings.ts';
import { openTree } from '../../../integrations/import/tree-fs.ts';
import { withFolder } from '../cli/temporary-folder.ts';

test('takes scalars by their keys, and no lists, dumps, paths or secrets', () => {
  const settings = settingsIn({
    train: { lr: 0.1, amp: true, layers: [1, 2] },
    loss: NaN,
    prompt: 'word '.repeat(40),
    data: '/data/letters',
    out: './out',
    windows: 'C:\\data',
    user: 'sam',
    token: '0123456789abcdef0123',
    scheduler: 'cosine/linear',
  });
  expect(settings).toEqual([
    { name: 'train.lr', value: 0.1 },
    { name: 'train.amp', value: true },
    { name: 'scheduler', value: 'cosine/linear' },
  ]);
});

test('makes a model that is not named yet, with at most 60 settings, and none without any', () => {
  const from = { file: 'params.yaml', how: 'settings' };
  const many = Array.from({ length: 70 }, (_, index) => ({ name: `s${index}`, value: index }));
  const [field] = modelSettings(many, from);
  expect(field?.value).toMatchObject({ name: '?', algorithm: '?', hyperparameters: { s59: 59 } });
  expect(JSON.stringify(field)).not.toContain('s60');
  expect(modelSettings([], from)).toEqual([]);
});

test('reads YAML whatever the ending, and nothing that is none', async () => {
  await withFolder(async (folder) => {
    writeFileSync(join(folder, 'rows.csv.dvc'), 'outs: [{ path: rows.csv }]\n');
    writeFileSync(join(folder, 'broken.yaml'), 'a: [1\nb: }');
    const { tree } = await openTree(folder);
    expect(await yamlIn('rows.csv.dvc', tree)).toEqual({ outs: [{ path: 'rows.csv' }] });
    expect(await yamlIn('broken.yaml', tree)).toBeUndefined();
    expect(await yamlIn('missing.yaml', tree)).toBeUndefined();
  });
});
