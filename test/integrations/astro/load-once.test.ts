import { afterEach, describe, expect, test } from 'vitest';
import { bridge } from '../../../integrations/astro/bridge.ts';
import { loadOnce } from '../../../integrations/astro/load-once.ts';
import { resetBridge } from './reset-bridge.ts';
import { copyOf, fixture, writeIn } from './temporary-folder.ts';

afterEach(resetBridge);

describe('loadOnce', () => {
  test('reads a folder once for everybody who asks', () => {
    expect(loadOnce(fixture('sites/matrix'))).toBe(loadOnce(fixture('sites/matrix')));
  });

  test('reads again after a change of the author’s files', async () => {
    const folder = copyOf('sites/matrix');
    const before = await loadOnce(folder);
    writeIn(folder, 'portfolio.yaml', 'schemaVersion: "1"\nname: Sam Sample\nheadline: Renamed\n');
    expect((await loadOnce(folder)).portfolio?.profile.name).toBe(before.portfolio?.profile.name);
    bridge().generation += 1;
    expect((await loadOnce(folder)).portfolio?.profile.name).toBe('Sam Sample');
  });

  test('never gives one folder the portfolio of another', async () => {
    await loadOnce(fixture('sites/matrix'));
    expect((await loadOnce(fixture('portfolios/clean'))).portfolio?.profile.name).toBe(
      'Sam Sample',
    );
  });
});
