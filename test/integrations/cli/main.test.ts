import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { fixture } from './run-cli.ts';

const ROOT = new URL('../../../', import.meta.url);
const MAIN = fileURLToPath(new URL('integrations/cli/main.ts', ROOT));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Prints the address of every module as it is loaded. */
const LISTING = `data:text/javascript,${encodeURIComponent(`
import { registerHooks } from 'node:module';
registerHooks({ load(url, context, next) { process._rawDebug('loaded ' + url); return next(url, context); } });
`)}`;

function start(
  argv: readonly string[],
  { node = [], hangUp = false }: { node?: readonly string[]; hangUp?: boolean } = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [...node, MAIN, ...argv], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed = { out: '', err: '' };
  child.stdout.on('data', (chunk) => void (printed.out += chunk));
  child.stderr.on('data', (chunk) => void (printed.err += chunk));
  if (hangUp) child.stdout.destroy();
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...printed }));
  });
}

describe('the process', () => {
  test('prints the version in package.json', async () => {
    const { version } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')) as {
      version: string;
    };
    expect(await start(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  test('ends with the exit code of the command, without colours in a pipe', async () => {
    const { code, out } = await start(['check', fixture('unknown-key')]);
    expect(code).toBe(1);
    expect(out).toContain('2 errors in 1 file');
    expect(out).not.toContain('\u001b');
  });

  test.skipIf(!existsSync('/dev/full'))('a full disk behind its output is said in one line', () => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [MAIN, '--version'], {
      stdio: ['ignore', full, 'pipe'],
    });
    closeSync(full);
    expect({ status, err: stderr.toString() }).toEqual({
      status: 2,
      err: 'error: What was to be printed could not be written (ENOSPC).\n',
    });
  });

  test('puts what went wrong on standard error', async () => {
    expect(await start(['check', 'no-such-folder'])).toEqual({
      code: 2,
      out: '',
      err: 'error: There is no folder no-such-folder.\n',
    });
  });

  test('stays quiet when its reader stops listening', async () => {
    expect(await start(['facts', fixture('clean'), '--json'], { hangUp: true })).toEqual({
      code: 0,
      out: '',
      err: '',
    });
  });

  test('checks without loading what only drawing and building need', async () => {
    const { code, err } = await start(['check', fixture('clean')], { node: ['--import', LISTING] });
    const packages = [...err.matchAll(/node_modules\/((?:@[^/]+\/)?[^/]+)/g)].map(
      (match) => match[1],
    );
    expect([...new Set(packages)].sort()).toEqual([
      'commander',
      'csv-parse',
      'fastest-levenshtein',
      'json5',
      'yaml',
      'zod',
    ]);
    expect(code).toBe(0);
  });
});
