import type { LoaderContext } from 'astro/loaders';
import { afterEach, describe, expect, test } from 'vitest';
import { bridge } from '../../../integrations/astro/bridge.ts';
import { PROJECTS_LOADER, projectsLoader } from '../../../integrations/astro/projects-loader.ts';
import { resetBridge } from './reset-bridge.ts';
import { copyOf, fixture, urlOf, writeIn } from './temporary-folder.ts';

type Entry = Parameters<LoaderContext['store']['set']>[0];

afterEach(resetBridge);

/** Loads a folder into a store of our own that already holds something old. */
async function loaded(root: string, portfolio?: string) {
  const entries = new Map<string, Entry>([['old', { id: 'old', data: {} }]]);
  const context = {
    config: { root: urlOf(root) },
    store: {
      clear: () => entries.clear(),
      set: (entry: Entry) => entries.set(entry.id, entry).size > 0,
    },
    parseData: ({ data }: { data: Record<string, unknown> }) => Promise.resolve(data),
    generateDigest: (text: string) => `digest of ${text.length}`,
  };
  await projectsLoader(portfolio).load(context as object as LoaderContext);
  return entries;
}

describe('projectsLoader', () => {
  test('fills the store with every project that could be read, drafts too', async () => {
    const entries = await loaded(fixture('sites/matrix'));
    expect([...entries.keys()]).toEqual(['alpha', 'beta', 'gamma']);
    expect(entries.get('alpha')).toMatchObject({
      data: { title: 'Alpha', status: 'published' },
      filePath: 'projects/alpha/project.yaml',
    });
    expect(entries.get('alpha')?.digest).toMatch(/^digest of [1-9]/);
  });

  test('has the name the integration asks for', () =>
    expect(projectsLoader('.').name).toBe(PROJECTS_LOADER));

  test('looks in the folder of the portfolio', async () => {
    expect([...(await loaded(fixture('sites'), 'matrix')).keys()]).toEqual([
      'alpha',
      'beta',
      'gamma',
    ]);
  });

  test('looks where the integration looks when it was not told', async () => {
    bridge().folder = fixture('sites/matrix');
    expect([...(await loaded(fixture('.'))).keys()]).toEqual(['alpha', 'beta', 'gamma']);
  });

  test('leaves a broken project out', async () => {
    const root = copyOf('sites/matrix');
    writeIn(root, 'projects/alpha/project.yaml', 'title: [\n');
    expect([...(await loaded(root)).keys()]).toEqual(['beta', 'gamma']);
  });
});
