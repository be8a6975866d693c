import { expect, test } from 'vitest';
import { collectionRefresher } from '../../../integrations/astro/refresh-collection.ts';
import { loadPortfolio } from '../../../src/manifest/load-fs.ts';
import { copyOf, writeIn } from './temporary-folder.ts';

const RENAMED = 'schemaVersion: "1"\ntitle: Renamed\ntask: { type: tabular-regression }\n';

test('has the collection read again only when an entry of it changed', async () => {
  const asked: unknown[] = [];
  const refresh = collectionRefresher((options) => Promise.resolve(void asked.push(options)), {
    error: () => expect.unreachable(),
  });
  const folder = copyOf('sites/matrix');
  await refresh(await loadPortfolio(folder));
  await refresh(await loadPortfolio(folder));
  expect(asked).toEqual([{ loaders: ['modelfolio-projects'] }]);
  writeIn(folder, 'projects/gamma/project.yaml', RENAMED);
  await refresh(await loadPortfolio(folder));
  expect(asked).toHaveLength(2);
});

test('reports a collection that cannot be read, and goes on', async () => {
  const errors: string[] = [];
  const refresh = collectionRefresher(() => Promise.reject(new Error('no store')), {
    error: (text) => void errors.push(text),
  });
  await refresh(await loadPortfolio(copyOf('sites/matrix')));
  expect(errors).toEqual(['Error: no store']);
});
