import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { UsageError } from './errors.mjs';

/**
 * The folder to import from, absolute.
 * @param {string} from as the person typed it
 * @throws {UsageError} when there is no such folder; nothing is written then
 */
export function sourceFolder(from) {
  const source = resolve(from);
  if (!statSync(source, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`--from: there is no folder ${from}.`);
  return source;
}

/**
 * Drafts a project from a repository with the portfolio's own modelfolio, and removes the starter's
 * samples once that worked. What the import prints is shown.
 * @param {string} target the portfolio, absolute, with its packages installed
 * @param {string} source the repository, absolute; nothing in it is changed
 * @returns {boolean} true when a project was drafted
 */
export function importProject(target, source) {
  const samples = folders(join(target, 'projects')).filter((name) => name.startsWith('sample-'));
  const { status } = spawnSync(process.execPath, [program(target), 'import', source, target], {
    cwd: target,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const projects = folders(join(target, 'projects'));
  if (status !== 0 || projects.length === samples.length) return false;
  for (const sample of samples) rmSync(join(target, 'projects', sample), { recursive: true });
  return true;
}

function program(target) {
  const file = createRequire(join(target, 'package.json')).resolve('modelfolio/package.json');
  const { bin } = JSON.parse(readFileSync(file, 'utf8'));
  return join(dirname(file), bin.modelfolio);
}

function folders(parent) {
  return readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}
