import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { suggest } from '../../src/findings/suggest.ts';
import { OptionsError } from './options.ts';
import type { CheckedOptions } from './options.ts';
import { portfolioFolder } from './portfolio-folder.ts';

/** Absolute path of a file an option names, from the root of the site. */
export function ownFile(path: string, root: URL): string {
  return resolve(fileURLToPath(root), path);
}

/**
 * Checks that every path in the options leads to something, before a page is asked for.
 * @throws OptionsError naming option, value and the place looked at, from the root of the site
 */
export function requireOwnFiles(options: CheckedOptions, root: URL): void {
  const missing = [
    ...missingFolder(options.portfolio, root),
    ...missingFiles('components', { given: options.components, root }),
    ...missingFiles('pages', { given: options.pages, root }),
    ...missingSheet(options.styles, root),
  ];
  if (missing.length === 0) return;
  throw new OptionsError(
    missing.map(({ message }) => message).join('\n'),
    missing.map(({ hint }) => hint).join('\n'),
  );
}

interface Missing {
  readonly message: string;
  /** What to type. */
  readonly hint: string;
}

function missingFolder(portfolio: string, root: URL): Missing[] {
  const folder = portfolioFolder(portfolio, root);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  const close = closeTo(folder, root);
  return [
    {
      message: `modelfolio(portfolio): there is no folder ${shown(portfolio, root)} (looked for ${fromRoot(folder, root)}/ from the root of the site)`,
      hint: close
        ? `Type portfolio: '${close}'.`
        : "Name the folder that holds portfolio.yaml, such as portfolio: './me', or leave the option out when it lies beside astro.config.",
    },
  ];
}

function missingFiles(
  option: 'components' | 'pages',
  { given, root }: { given: Readonly<Record<string, string | false>>; root: URL },
): Missing[] {
  return Object.entries(given).flatMap(([name, path]) => {
    const file = path === false ? undefined : ownFile(path, root);
    if (path === false || !file || isFile(file)) return [];
    const close = closeTo(file, root) ?? fromTop(path, root);
    return [
      {
        message: `modelfolio(${option}.${name}): there is no file ${shown(path, root)} (looked for ${fromRoot(file, root)} from the root of the site)`,
        hint: close
          ? `Type ${option}: { ${name}: '${close}' }.`
          : `Write that file, or leave ${option}.${name} out to keep the one that comes with modelfolio.`,
      },
    ];
  });
}

function missingSheet(styles: string | undefined, root: URL): Missing[] {
  const file = styles === undefined ? undefined : ownFile(styles, root);
  if (styles === undefined || !file || isFile(file)) return [];
  const close = closeTo(file, root) ?? fromTop(styles, root);
  return [
    {
      message: `modelfolio(styles): there is no file ${shown(styles, root)} (looked for ${fromRoot(file, root)} from the root of the site)`,
      hint: close ? `Type styles: '${close}'.` : 'Write that file, or leave styles out.',
    },
  ];
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

// An absolute path says where somebody's disk keeps the site, so it is only ever shown from the root.
function shown(path: string, root: URL): string {
  return JSON.stringify(isAbsolute(path) ? fromRoot(path, root) : path);
}

function fromRoot(path: string, root: URL): string {
  return relative(fileURLToPath(root), path).replaceAll('\\', '/') || '.';
}

/** The name an author most likely meant, in the same folder: `./src/Footer.astro`. */
function closeTo(path: string, root: URL): string | undefined {
  const folder = dirname(path);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return undefined;
  const close = suggest(basename(path), readdirSync(folder).toSorted());
  return close && typed(join(folder, close), root);
}

/** `/src/Footer.astro` is a way to write paths from the root elsewhere. */
function fromTop(path: string, root: URL): string | undefined {
  const file = ownFile(`./${path}`, root);
  return isAbsolute(path) && isFile(file) ? typed(file, root) : undefined;
}

function typed(path: string, root: URL): string {
  const place = fromRoot(path, root);
  return place.startsWith('../') ? place : `./${place}`;
}
