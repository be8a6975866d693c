import { createHash } from 'node:crypto';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Verification } from '../../../../integrations/cli/verification.ts';
import { fixture, runCli } from '../run-cli.ts';
import { withFolder } from '../temporary-folder.ts';

const MANIFEST = 'projects/letters/project.yaml';
const METRICS = 'projects/letters/evidence/metrics.json';

/** Verifies a copy of the clean portfolio after `change`. */
async function verified(
  change: (folder: string) => Promise<void>,
  ...options: readonly string[]
): Promise<{ code: number; out: string; err: string }> {
  let result = { code: -1, out: '', err: '' };
  await withFolder(async (cwd) => {
    await cp(fixture('clean'), cwd, { recursive: true });
    await change(cwd);
    result = await runCli(['verify', ...options], { cwd });
  });
  return result;
}

async function edit(file: string, change: (text: string) => string): Promise<void> {
  await writeFile(file, change(await readFile(file, 'utf8')));
}

const withFrom = (parts: string) => (text: string) =>
  text.replace('pointer: /recall', `pointer: /recall, ${parts}`);

describe('files that agree', () => {
  test('end with 0, the numbers at each level, and what was not checked', async () => {
    const { code, out, err } = await runCli(['verify', fixture('clean')]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^project +recomputed +pipeline-verified +imported +self-reported$/m);
    expect(out).toMatch(/^letters +\d+ +0 +0 +\d+$/m);
    expect(out).toContain('Every value read from a file agrees with it.');
    expect(out).toMatch(/^ {2}letters\/split\/train\/n +typed by the author/m);
    expect(out).toMatch(/^ {2}projects\/letters\/evidence\/metrics\.json +no hash is recorded/m);
  });

  test('are listed for programs', async () => {
    const { out } = await runCli(['verify', fixture('clean'), '--json']);
    const { projects, drift, otherErrors } = JSON.parse(out) as Verification;
    const facts = JSON.parse(
      (await runCli(['facts', fixture('clean'), '--json'])).out,
    ) as unknown[];
    expect({ drift, otherErrors, ids: projects.map(({ id }) => id) }).toEqual({
      drift: [],
      otherErrors: 0,
      ids: ['letters'],
    });
    const counted = Object.values(projects[0]?.levels ?? {}).reduce((sum, count) => sum + count, 0);
    expect(counted).toBe(facts.length);
  });

  test('whose hash is written down leave nothing to say about them', async () => {
    const sha256 = createHash('sha256')
      .update(await readFile(fixture(`clean/${METRICS}`)))
      .digest('hex');
    const { code, out } = await verified((folder) =>
      edit(join(folder, MANIFEST), withFrom(`sha256: "${sha256}"`)),
    );
    expect(code).toBe(0);
    expect(out).not.toContain('no hash is recorded');
  });

  test('of a run say that the run itself was not looked at', async () => {
    const { out } = await verified((folder) =>
      edit(join(folder, MANIFEST), withFrom('runId: bb55f3ce, commit: 4dc71c6')),
    );
    expect(out).toMatch(/^ {2}bb55f3ce +a run recorded elsewhere/m);
  });
});

describe('drift ends with 1', () => {
  test('when a number changed in its file', async () => {
    const { code, out } = await verified((folder) =>
      writeFile(join(folder, METRICS), '{ "recall": 0.85 }'),
    );
    expect(code).toBe(1);
    expect(out).toContain('says 0.90; `evidence/metrics.json` says 0.85 at `/recall`');
    expect(out).toContain('Projects with errors are not counted.');
  });

  test('when the file is not the one whose hash was written down', async () => {
    const { code, out } = await verified(
      (folder) => edit(join(folder, MANIFEST), withFrom(`sha256: "${'0'.repeat(64)}"`)),
      '--json',
    );
    const { drift } = JSON.parse(out) as Verification;
    expect([code, drift.map(({ rule }) => rule)]).toEqual([1, ['evidence/changed-file']]);
  });

  test('when the file is not the one its pipeline wrote', async () => {
    const lock = `stages:\n  train:\n    outs:\n      - { path: metrics.json, md5: ${'a'.repeat(32)} }\n`;
    const { code, out } = await verified((folder) =>
      writeFile(join(folder, 'projects/letters/evidence/dvc.lock'), lock),
    );
    expect(code).toBe(1);
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      `projects/letters/evidence/dvc.lock says ${'a'.repeat(32)}`,
    );
  });

  test('also when the portfolio is broken otherwise', async () => {
    const { code, out } = await runCli(['verify', fixture('percentage')]);
    expect(code).toBe(1);
    expect(out).toContain('`modelfolio check` lists them');
  });
});

test('wrong usage ends with 2, and the help has examples', async () => {
  expect((await runCli(['verify', fixture('nowhere')])).code).toBe(2);
  expect((await runCli(['verify', '--loudly'])).code).toBe(2);
  const { code, out } = await runCli(['verify', '--help']);
  expect(code).toBe(0);
  expect(out).toContain('modelfolio verify examples/showcase');
});
