import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Row } from './bench.ts';

/** What a visitor downloads, gzipped: the largest project page, all CSS, all script. */
export function benchSizes(dist: string): Row[] {
  const files = readdirSync(dist, { recursive: true }).map(String);
  const pages = files
    .filter((file) => /^projects\/.*\.html$/.test(file))
    .map((file) => zipped(dist, file));
  const total = (pattern: RegExp) =>
    files.filter((file) => pattern.test(file)).reduce((sum, file) => sum + zipped(dist, file), 0);
  return [
    {
      what: 'largest project page, gzipped',
      measured: kilobytes(Math.max(...pages)),
      target: 'at most 16 KB',
    },
    { what: 'all CSS, gzipped', measured: kilobytes(total(/\.css$/)), target: 'at most 9 KB' },
    { what: 'all script, gzipped', measured: kilobytes(total(/\.js$/)), target: 'at most 2 KB' },
  ];
}

function zipped(dist: string, file: string): number {
  return gzipSync(readFileSync(join(dist, file))).length;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
