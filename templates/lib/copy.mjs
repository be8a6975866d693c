import {
  cpSync,
  existsSync,
  readFileSync,
  readdirSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RefusalError } from './errors.mjs';

const TEMPLATES_FOLDER = fileURLToPath(new URL('..', import.meta.url));

/**
 * Refuses a place that already holds something, before anything is written.
 * @param {string} target absolute path
 * @param {string} shown the path as the person typed it
 */
export function refuseOccupied(target, shown) {
  if (!existsSync(target)) return;
  if (!statSync(target).isDirectory())
    throw new RefusalError(`${shown} is a file. Choose another folder.`);
  const found = readdirSync(target).filter((name) => name !== '.git');
  if (found.length === 0) return;
  const more = found.length > 3 ? ` and ${found.length - 3} more` : '';
  throw new RefusalError(
    `${shown} is not empty: it holds ${found.slice(0, 3).join(', ')}${more}. Choose another folder, or empty this one first.`,
  );
}

/** Copies a starter site, names the package after its folder and the portfolio after its owner. */
export function copyTemplate(target, { template, name }) {
  cpSync(join(TEMPLATES_FOLDER, template), target, {
    recursive: true,
    errorOnExist: true,
    force: false,
  });
  // npm leaves files called .gitignore out of packages.
  renameSync(join(target, '_gitignore'), join(target, '.gitignore'));
  rewrite(join(target, 'package.json'), (text) =>
    text.replace(/("name": )"[^"]*"/, (_, key) => key + JSON.stringify(packageName(target))),
  );
  rewrite(join(target, 'portfolio.yaml'), (text) =>
    text.replace(/^name: .*$/m, () => `name: ${quoted(name)}`),
  );
}

/** A name npm, Cloudflare and addresses accept, made from the folder's. */
export function packageName(target) {
  const plain = basename(target).normalize('NFKD').toLowerCase();
  return (
    plain
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 54) || 'my-portfolio'
  );
}

// A JSON string is a YAML string whatever it holds: colons, hashes, quotes.
function quoted(name) {
  return JSON.stringify(name.trim());
}

function rewrite(file, change) {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}
