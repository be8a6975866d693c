import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import type { Finding } from '../findings/finding.ts';
import { fileStart } from '../findings/place.ts';
import type { EvidenceFile } from './portfolio.ts';

/** Manifests above this size are not manifests; they are refused unread. */
const MAX_MANIFEST_BYTES = 1024 * 1024;
/** Evidence above this size is refused unread. */
const MAX_EVIDENCE_BYTES = 10 * 1024 * 1024;

/** Text of a manifest, or why it could not be read. */
export interface ReadManifest {
  readonly text?: string;
  readonly findings: readonly Finding[];
}

/** Reads a manifest as strict UTF-8, within the size limit. */
export async function readManifest(folder: string, file: string): Promise<ReadManifest> {
  const path = join(folder, file);
  const { size } = await stat(path);
  if (size > MAX_MANIFEST_BYTES) return { findings: [tooLarge(file, size)] };
  const bytes = await readFile(path);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), findings: [] };
  } catch {
    return { findings: [notUtf8(file, bytes)] };
  }
}

/** Reads and hashes an evidence file. Undefined when it is absent, too large or outside `root`. */
export async function readEvidence(
  root: string,
  { folder, path }: { folder: string; path: string },
): Promise<EvidenceFile | undefined> {
  const inside = await insidePath(join(root, folder), path);
  if (!inside) return undefined;
  const bytes = await readFile(inside);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return {
    path,
    file: `${folder}/${path}`,
    sha256,
    bytes: bytes.length,
    ...parsedJson(path, bytes),
  };
}

// Links are followed before the test, so that a link cannot lead out of the project.
async function insidePath(folder: string, path: string): Promise<string | undefined> {
  if (isAbsolute(path)) return undefined;
  const [base, target] = await Promise.all([
    realpath(folder),
    realpath(join(folder, path)).catch(() => undefined),
  ]);
  if (!target || relative(base, target).split(sep)[0] === '..') return undefined;
  const details = await stat(target);
  return details.isFile() && details.size <= MAX_EVIDENCE_BYTES ? target : undefined;
}

function parsedJson(path: string, bytes: Buffer): { json?: unknown } {
  if (!path.endsWith('.json')) return {};
  try {
    return { json: JSON.parse(bytes.toString('utf8')) as unknown };
  } catch {
    return {};
  }
}

function tooLarge(file: string, size: number): Finding {
  return {
    rule: 'manifest/too-large',
    severity: 'error',
    place: fileStart(file),
    message: `This file has ${Math.ceil(size / 1e6)} MB; a manifest has at most 1 MB.`,
    help: 'Move data into an evidence file and point at it with `evidence.source`.',
  };
}

function notUtf8(file: string, bytes: Buffer): Finding {
  const good = bytes.toString('utf8').split('\ufffd')[0] ?? '';
  const lines = good.split('\n');
  const place = { ...fileStart(file), line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
  return {
    rule: 'manifest/encoding',
    severity: 'error',
    place,
    message: 'This file is not UTF-8 from here on.',
    help: 'Save it as UTF-8 in your editor.',
  };
}
