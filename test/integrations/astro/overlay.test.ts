import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { bridge } from '../../../integrations/astro/bridge.ts';
import { auditProse } from '../../../integrations/audit-prose.ts';
import { loadPortfolio } from '../../../src/manifest/load-fs.ts';
import type { AuditedPortfolio } from '../../../integrations/audit-prose.ts';
import { watchPortfolio } from '../../../integrations/astro/overlay.ts';
import { resetBridge } from './reset-bridge.ts';
import { copyOf, fixture, temporaryFolder, writeIn } from './temporary-folder.ts';

type Options = Parameters<typeof watchPortfolio>[1];

const WRONG =
  'schemaVersion: "1"\ntitle: Gamma\ntask: { type: tabular-regression }\ntagLine: x\ntagLime: y\n';
const RIGHT = 'schemaVersion: "1"\ntitle: Gamma\ntask: { type: tabular-regression }\n';
const GAMMA = 'projects/gamma/project.yaml';

/** Watches a folder with the parts of a Vite server that are used; keeps what reaches browser and terminal. */
function watched(
  folder: string,
  refreshContent?: Options['refreshContent'],
  onLoaded?: Options['onLoaded'],
) {
  const [files, connections] = [new EventEmitter(), new EventEmitter()];
  const [sent, errors, added] = [
    [] as { type: string; err?: object }[],
    [] as string[],
    [] as string[],
  ];
  const server = {
    watcher: { add: (paths: string[]) => void added.push(...paths), on: files.on.bind(files) },
    environments: {
      client: {
        hot: {
          send: (message: { type: string; err?: object }) => void sent.push(message),
          on: connections.on.bind(connections),
        },
      },
    },
  };
  const logger = { error: (text: string) => void errors.push(text) };
  watchPortfolio(server, {
    folder,
    logger,
    ...(refreshContent && { refreshContent }),
    ...(onLoaded && { onLoaded }),
  });
  return {
    sent,
    errors,
    added,
    change: (file: string) => files.emit('all', 'change', join(folder, file)),
    connect: () => connections.emit('connection'),
  };
}

function brokenSite(): string {
  const folder = copyOf('sites/matrix');
  writeIn(folder, GAMMA, WRONG);
  return folder;
}

afterEach(() => {
  vi.useRealTimers();
  resetBridge();
});

describe('watchPortfolio', () => {
  test('shows the first error at start, with file, line, column and frame', async () => {
    const folder = brokenSite();
    const { sent, errors } = watched(folder);
    await vi.waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({
      type: 'error',
      err: {
        id: join(folder, GAMMA),
        loc: { file: join(folder, GAMMA), line: 4, column: 1 },
        plugin: 'modelfolio manifest/unknown-key',
        stack: '',
        frame: expect.stringContaining('> 4 | tagLine: x\n    | ^^^^^^^'),
        message: expect.stringMatching(
          /Did you mean `tagline`[\s\S]*1 more: run `npx modelfolio check`/,
        ),
      },
    });
    expect(errors).toEqual([
      expect.stringMatching(/^projects\/gamma\/project\.yaml:4:1 .* \(and 1 more\)$/),
    ]);
  });

  test('shows it again to a browser that connects later', async () => {
    const { sent, connect } = watched(brokenSite());
    await vi.waitFor(() => expect(sent).toHaveLength(1));
    connect();
    expect(sent).toHaveLength(2);
    expect(sent[1]).toBe(sent[0]);
  });

  test('brings the page back when the error is mended, and shows it no more', async () => {
    const folder = brokenSite();
    const { sent, change, connect } = watched(folder);
    await vi.waitFor(() => expect(sent).toHaveLength(1));
    writeIn(folder, GAMMA, RIGHT);
    change(GAMMA);
    await vi.waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1]).toEqual({ type: 'full-reload' });
    expect(bridge().generation).toBe(1);
    connect();
    expect(sent).toHaveLength(2);
  });

  test('shows an error that comes up later', async () => {
    const folder = copyOf('sites/matrix');
    const { sent, change } = watched(folder);
    writeIn(folder, GAMMA, WRONG);
    change(GAMMA);
    await vi.waitFor(() => expect(sent.at(-1)?.type).toBe('error'));
  });

  test('asks for the collection again once the page comes back, and not while the files are broken', async () => {
    const folder = brokenSite();
    const steps: string[] = [];
    const { sent, change } = watched(folder, (asked) =>
      Promise.resolve(void steps.push(`${asked?.loaders?.join()} after ${sent.length} messages`)),
    );
    await vi.waitFor(() => expect(sent).toHaveLength(1));
    change(GAMMA);
    await vi.waitFor(() => expect(sent).toHaveLength(3));
    expect(steps).toEqual([]);
    writeIn(folder, GAMMA, RIGHT);
    change(GAMMA);
    await vi.waitFor(() => expect(steps).toEqual(['modelfolio-projects after 4 messages']));
  });

  test('reloads all the same when the collection cannot be read', async () => {
    const { sent, errors, change } = watched(copyOf('sites/matrix'), () =>
      Promise.reject(new Error('no store')),
    );
    change(GAMMA);
    await vi.waitFor(() => expect(sent).toEqual([{ type: 'full-reload' }]));
    expect(errors).toEqual(['Error: no store']);
  });

  test('lets a newer look win, even when an older one ends after it', async () => {
    const folder = brokenSite();
    const { sent, change, connect } = watched(folder);
    await vi.waitFor(() => expect(sent).toHaveLength(1));
    const slow = await auditProse(await loadPortfolio(folder), folder);
    const ends = [] as (() => void)[];
    const older = new Promise<AuditedPortfolio>((end) => ends.push(() => end(slow)));
    // What the look after the next change finds being loaded already.
    bridge().loaded = { folder, generation: bridge().generation + 1, portfolio: older };
    change(GAMMA);
    await vi.waitFor(() => expect(bridge().generation).toBe(1));
    writeIn(folder, GAMMA, RIGHT);
    change(GAMMA);
    await vi.waitFor(() => expect(sent).toHaveLength(2));
    ends.forEach((end) => end());
    await new Promise(setImmediate);
    connect();
    expect(sent.map(({ type }) => type)).toEqual(['error', 'full-reload']);
  });

  test('tells the readiness page that files with errors were looked at again', async () => {
    const { sent, change } = watched(brokenSite());
    await vi.waitFor(() => expect(sent).toHaveLength(1));
    change(GAMMA);
    await vi.waitFor(() => expect(sent).toHaveLength(3));
    expect(sent.map(({ type }) => type)).toEqual(['error', 'custom', 'error']);
    expect(sent[1]).toEqual({ type: 'custom', event: 'modelfolio:checked' });
  });

  test('keeps an error that came up while the collection was read', async () => {
    const folder = copyOf('sites/matrix');
    const ends = [] as (() => void)[];
    const { sent, change } = watched(folder, () => new Promise((end) => ends.push(end)));
    change(GAMMA);
    await vi.waitFor(() => expect(ends).toHaveLength(1));
    writeIn(folder, GAMMA, WRONG);
    change(GAMMA);
    await vi.waitFor(() => expect(sent.at(-1)?.type).toBe('error'));
    ends.forEach((end) => end());
    await new Promise(setImmediate);
    expect(sent.map(({ type }) => type)).toEqual(['full-reload', 'custom', 'error']);
  });

  test('tells of the portfolio before the page comes back, broken or not', async () => {
    const folder = copyOf('sites/matrix');
    const seen: (readonly [string | undefined, number])[] = [];
    const { sent, change } = watched(folder, undefined, ({ portfolio }) => {
      seen.push([portfolio?.profile.name, sent.length]);
    });
    await vi.waitFor(() => expect(seen).toHaveLength(1));
    writeIn(folder, 'portfolio.yaml', 'name: [');
    change('portfolio.yaml');
    await vi.waitFor(() => expect(sent.at(-1)?.type).toBe('error'));
    expect(seen).toEqual([
      [expect.any(String), 0],
      [undefined, 0],
    ]);
  });

  test('survives a folder that is gone', async () => {
    const { sent, errors } = watched(join(temporaryFolder(), 'gone'));
    await vi.waitFor(() => expect(errors).toHaveLength(1));
    expect(errors[0]).toContain('There is no folder');
    expect(sent).toEqual([]);
  });

  test('watches the profile and the projects', () => {
    const folder = fixture('sites/matrix');
    expect(watched(folder).added).toEqual([
      join(folder, 'portfolio.yaml'),
      join(folder, 'projects'),
    ]);
  });
});

describe('a change', () => {
  test.each([
    'src/pages/index.astro',
    'package.json',
    'notes/portfolio.yaml',
    'portfolio.yaml.orig',
    '../other/projects/x/project.yaml',
  ])('of %s is not the author’s', (file) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    watched(fixture('sites/matrix')).change(file);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('of the portrait is looked at, wherever it lies', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const folder = fixture('sites/matrix');
    const { change } = watched(folder);
    change('me.jpg');
    expect(vi.getTimerCount()).toBe(0);
    bridge().portrait = join(folder, 'me.jpg');
    change('me.jpg');
    expect(vi.getTimerCount()).toBe(1);
  });

  test.each([
    'portfolio.yaml',
    'portfolio.json',
    'projects/alpha/project.yaml',
    'projects/alpha/evidence/metrics.json',
  ])('of %s is looked at once it settles', (file) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { change } = watched(fixture('sites/matrix'));
    for (let write = 0; write < 3; write += 1) change(file);
    expect(vi.getTimerCount()).toBe(1);
    vi.runAllTimers();
    expect(bridge().generation).toBe(1);
  });
});
