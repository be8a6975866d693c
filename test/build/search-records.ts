import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** What the index of a built site knows of one page. */
export interface SearchRecord {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** Every page in the search index of a built site, by address. */
export function searchRecords(folder: string): SearchRecord[] {
  const fragments = join(folder, 'pagefind/fragment');
  if (!existsSync(fragments)) return [];
  return readdirSync(fragments)
    .map((file) => recordOf(gunzipSync(readFileSync(join(fragments, file))).toString()))
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}

// Pagefind writes a mark of its own before the JSON.
function recordOf(text: string): SearchRecord {
  return JSON.parse(text.slice(text.indexOf('{'))) as SearchRecord;
}
