import { unzipSync } from 'fflate';
import { contentOf, headOf } from '../../src/drafts/content-of.ts';
import type { SourceTree } from '../../src/drafts/importer.ts';
import { isBlock, ownValue } from '../../src/manifest/evidence/blocks.ts';
import { parseContent } from '../../src/manifest/evidence/content.ts';

/** Logs hold every conversation; larger ones are left alone. */
const MAX_BYTES = 64e6;
const MAX_HEADER_BYTES = 8e6;
/** What a log is without its samples. */
const HEADER = 'header.json';

/** True for names a log may have: its content decides. */
export function isLogName(path: string): boolean {
  return /\.(?:json|eval)$/i.test(path);
}

/** A log of Inspect AI, as JSON or packed in a `.eval` file; undefined when it is none. Never throws. */
export async function readLog(path: string, tree: SourceTree): Promise<object | undefined> {
  const value = /\.eval$/i.test(path) ? await packed(path, tree) : await plain(path, tree);
  if (!isBlock(value) || typeof ownValue(value, 'status') !== 'string') return undefined;
  const spec: unknown = ownValue(value, 'eval');
  return isBlock(spec) && typeof ownValue(spec, 'task') === 'string' ? value : undefined;
}

// The status and the task stand at the start, the samples after them.
async function plain(path: string, tree: SourceTree): Promise<unknown> {
  const start = await headOf(path, tree);
  const fits = start.includes('"status"') && start.includes('"eval"');
  return fits ? contentOf(path, tree, { limit: MAX_BYTES }) : undefined;
}

async function packed(path: string, tree: SourceTree): Promise<unknown> {
  const { bytes = Infinity } = tree.find(path) ?? {};
  const zip = bytes <= MAX_BYTES ? await tree.read(path, { limit: MAX_BYTES }) : undefined;
  const header = zip && unpacked(zip);
  const content = header && parseContent(new TextDecoder().decode(header), HEADER);
  return content && 'kind' in content && content.kind === 'tree' ? content.value : undefined;
}

// The size stated in the archive is also the room its content gets, so it cannot grow past it.
function unpacked(zip: Uint8Array): Uint8Array | undefined {
  try {
    const files = unzipSync(zip, {
      filter: ({ name, originalSize }) => name === HEADER && originalSize <= MAX_HEADER_BYTES,
    });
    return files[HEADER];
  } catch {
    return undefined;
  }
}
