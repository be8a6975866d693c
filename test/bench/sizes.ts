import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Row } from './bench.ts';

/** What a visitor downloads, gzipped: a full case study, the home page, all CSS, the most script a page loads by itself. */
export function benchSizes(dist: string): Row[] {
  const files = readdirSync(dist, { recursive: true }).map(String);
  const pages = files.filter((file) => file.endsWith('.html'));
  const css = files.filter((file) => file.endsWith('.css') && !file.startsWith('pagefind'));
  return [
    row('case study with six charts', zipped(dist, 'projects/tumour-triage/index.html'), 16),
    row('home page', zipped(dist, 'index.html'), 16),
    row('all CSS', total(dist, css), 9),
    row('most script of a page', Math.max(...pages.map((page) => scriptOf(dist, page))), 2),
  ];
}

/** Bytes of the scripts a page loads by itself; search and filters load theirs at first use. */
function scriptOf(dist: string, page: string): number {
  const html = readFileSync(join(dist, page), 'utf8');
  const scripts = [...html.matchAll(/<script[^>]* src="\/([^"]*)"/g)].map(([, file = '']) => file);
  return total(dist, scripts);
}

function total(dist: string, files: readonly string[]): number {
  return files.reduce((sum, file) => sum + zipped(dist, file), 0);
}

function row(what: string, bytes: number, limit: number): Row {
  return {
    what: `${what}, gzipped`,
    measured: kilobytes(bytes),
    target: `at most ${limit} KB`,
  };
}

function zipped(dist: string, file: string): number {
  return gzipSync(readFileSync(join(dist, file))).length;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
