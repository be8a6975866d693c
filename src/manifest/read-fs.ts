import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '../findings/finding.ts';
import { fileStart } from '../findings/place.ts';

/** Manifests and case studies above this size are none; they are refused unread. */
const MAX_MANIFEST_BYTES = 1024 * 1024;

/** Text of a manifest, or why it could not be read. */
export interface ReadManifest {
  readonly text?: string;
  readonly findings: readonly Finding[];
}

/** Reads a manifest or a case study as strict UTF-8, within the size limit. */
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

function tooLarge(file: string, size: number): Finding {
  const isText = file.endsWith('.mdx');
  return {
    rule: 'manifest/too-large',
    severity: 'error',
    place: fileStart(file),
    message: `This file has ${Math.ceil(size / 1e6)} MB; a ${isText ? 'case study' : 'manifest'} has at most 1 MB.`,
    help: isText
      ? 'Save what is written into it, such as pictures and tables, as files beside it, and link to them.'
      : 'Move data into an evidence file and read it with `from: { file: … }`.',
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
