// Builds the published package into dist: compiles TypeScript, copies what Astro reads as it is,
// writes the JSON Schemas. Built beside and moved into place, so a failed build leaves the old one.
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const fresh = join(root, `.dist-${process.pid}`);

try {
  const tsc = fileURLToPath(import.meta.resolve('typescript/bin/tsc'));
  execFileSync(
    process.execPath,
    [tsc, '-p', join(root, '.build/tsconfig.json'), '--outDir', fresh],
    { stdio: 'inherit' },
  );
  copyAssets('integrations/astro');
  chmodSync(join(fresh, 'integrations/cli/main.js'), 0o755);
  await writeSchemas();
  replaceDist();
} catch (error) {
  rmSync(fresh, { recursive: true, force: true });
  if (error instanceof Error && 'status' in error) process.exit(1);
  throw error;
}

function copyAssets(folder) {
  const filter = (source) => !/(?<!\.d)\.ts$/.test(source);
  cpSync(join(root, folder), join(fresh, folder), { recursive: true, filter });
}

async function writeSchemas() {
  const { RECORD_NAMES, projectJsonSchema, profileJsonSchema, recordJsonSchema } = await import(
    pathToFileURL(join(fresh, 'src/schema.js')).href
  );
  mkdirSync(join(fresh, 'schema'));
  const write = (name, schema) =>
    writeFileSync(join(fresh, 'schema', name), `${JSON.stringify(schema, null, 2)}\n`);
  write('project.schema.json', projectJsonSchema());
  write('profile.schema.json', profileJsonSchema());
  for (const name of RECORD_NAMES) write(`${name}.json`, recordJsonSchema(name));
}

function replaceDist() {
  const dist = join(root, 'dist');
  const old = `${fresh}-old`;
  if (existsSync(dist)) renameSync(dist, old);
  renameSync(fresh, dist);
  rmSync(old, { recursive: true, force: true });
}
