import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { profileJsonSchema, projectJsonSchema } from '../../../../src/manifest/json-schema.ts';
import { runCli } from '../run-cli.ts';
import { withFolder } from '../temporary-folder.ts';

test('the schema of a project is printed, and with --profile that of the person', async () => {
  expect(JSON.parse((await runCli(['schema'])).out)).toEqual(
    JSON.parse(JSON.stringify(projectJsonSchema())),
  );
  expect(JSON.parse((await runCli(['schema', '--profile'])).out)).toEqual(
    JSON.parse(JSON.stringify(profileJsonSchema())),
  );
});

test('--out writes the same bytes to a file', async () => {
  await withFolder(async (cwd) => {
    const { out: printed } = await runCli(['schema']);
    const { code, out } = await runCli(['schema', '--out', 'schema/project.json'], { cwd });
    expect([code, out]).toEqual([0, 'schema/project.json\n']);
    expect(await readFile(join(cwd, 'schema/project.json'), 'utf8')).toBe(printed);
  });
});
