import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ROUTES } from '../astro/page-table.ts';
import type { Override } from './override.ts';

/** The package's own file for a component or a page. */
export interface Original {
  /** Path of the file among the package's Astro files: components/Footer.astro. */
  readonly path: string;
  /** Absolute path on this disk. */
  readonly place: string;
  readonly text: string;
  /** Of the bytes, in hexadecimal. */
  readonly sha256: string;
}

/** Reads the original of a component or page this version has. */
export function originalOf({ kind, name }: Pick<Override, 'kind' | 'name'>): Original {
  const path = kind === 'component' ? `components/${name}.astro` : `routes/${entryOf(name)}`;
  const place = fileURLToPath(new URL(`../astro/${path}`, import.meta.url));
  const bytes = readFileSync(place);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { path, place, text: bytes.toString('utf8'), sha256 };
}

/**
 * The original's text with its imports written so that it works from a site's own folder.
 * What lies beside it in the package is asked for through the package's doors.
 */
export function copyOf({ text }: Pick<Original, 'text'>): string {
  return text.replaceAll(/(['"])\.\.\/(client|styles)\//g, '$1modelfolio/$2/');
}

function entryOf(name: string): string {
  const route = ROUTES.find(({ page }) => page === name);
  if (!route) throw new Error(`No page is called ${name}.`);
  return route.entry;
}
