import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { bridge } from '../../../integrations/astro/bridge.ts';
import { forget, rememberIn } from '../../../integrations/astro/remember.ts';
import { loadPortfolio } from '../../../src/manifest/load-fs.ts';
import { resetBridge } from './reset-bridge.ts';
import { copyOf, writeIn } from './temporary-folder.ts';

const GAMMA = 'projects/gamma/project.yaml';
const TASK = 'task: { type: tabular-regression }';

afterEach(resetBridge);

/** Loads with what is remembered; gives the projects by id. */
async function projectsIn(folder: string) {
  const { portfolio } = await loadPortfolio(folder, { remember: rememberIn(folder) });
  return new Map((portfolio?.projects ?? []).map((project) => [project.id, project]));
}

test('reads a changed project again, and no other', async () => {
  const folder = copyOf('sites/matrix');
  const before = await projectsIn(folder);
  writeIn(folder, GAMMA, `schemaVersion: "1"\ntitle: Renamed\n${TASK}\n`);
  forget([join(folder, GAMMA)]);
  const after = await projectsIn(folder);
  expect(after.get('gamma')?.manifest.title).toBe('Renamed');
  expect(after.get('alpha')).toBe(before.get('alpha'));
  expect(bridge().generation).toBe(1);
});

test('reads all again when it is not told what changed, or the folder of all did', async () => {
  const folder = copyOf('sites/matrix');
  const first = await projectsIn(folder);
  forget();
  const second = await projectsIn(folder);
  expect(second.get('alpha')).not.toBe(first.get('alpha'));
  forget([join(folder, 'projects')]);
  expect((await projectsIn(folder)).get('alpha')).not.toBe(second.get('alpha'));
});

test('tells folders apart whose names begin alike', async () => {
  const folder = copyOf('sites/matrix');
  const before = await projectsIn(folder);
  forget([join(folder, 'projects/alpha-2/project.yaml')]);
  expect((await projectsIn(folder)).get('alpha')).toBe(before.get('alpha'));
});

test('never remembers a manifest that may import what lies elsewhere', async () => {
  const folder = copyOf('sites/matrix');
  writeIn(
    folder,
    'projects/code/project.ts',
    'export default { schemaVersion: "1", title: "Code", task: { type: "tabular-regression" } };\n',
  );
  const before = await projectsIn(folder);
  expect(before.get('code')?.manifest.title).toBe('Code');
  expect((await projectsIn(folder)).get('code')).not.toBe(before.get('code'));
});

test('asks again for a project whose reading failed', async () => {
  const remember = rememberIn('folder');
  await expect(remember('x', () => Promise.reject(new Error('no disk')))).rejects.toThrow(
    'no disk',
  );
  expect(await remember('x', () => Promise.resolve(undefined))).toBeUndefined();
});
