import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const PACKAGE_FILES = ['satori/package.json', 'sharp/package.json'];

let known: string | undefined;

/** Versions of the programs that draw cards, read from their package files without importing them. */
export function rendererVersion(): string {
  known ??= PACKAGE_FILES.map(nameAndVersion).join(', ');
  return known;
}

// Not every package exports its package.json, so it is looked for where Node would look.
function nameAndVersion(file: string): string {
  const folders = createRequire(import.meta.url).resolve.paths(file) ?? [];
  const found = folders
    .map((folder) => readPackage(join(folder, file)))
    .find((one) => one?.version);
  if (!found) throw new Error(`${file} was not found; is the package installed?`);
  return `${found.name} ${found.version}`;
}

interface PackageFile {
  readonly name?: string;
  readonly version?: string;
}

function readPackage(file: string): PackageFile | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as PackageFile;
  } catch {
    return undefined;
  }
}
