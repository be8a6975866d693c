import type { SourceTree } from '../../src/drafts/importer.ts';
import { maskedCrc32c } from './crc32c.ts';

/** What reading a file of records came to. */
export interface RecordsRead {
  /** Whole records, those that were passed over included. */
  readonly records: number;
  /** Why reading ended before the end of the file; undefined when it did not. */
  readonly stopped?: string;
  /** Records whose contents do not fit their checksum; they were passed over. */
  readonly damaged: number;
}

const CHUNK_BYTES = 4e6;
/** Scalars are small; graphs, pictures and histograms of this size are passed over unread. */
const MAX_PAYLOAD_BYTES = 1e6;
const MAX_FILE_BYTES = 1e9;
/** Length in eight bytes and its checksum in four before, checksum of the payload in four after. */
const HEAD_BYTES = 12;
const FRAME_BYTES = 16;

/**
 * Reads a TFRecord file: the payload of every record up to 1 MB, in order. Checksums are compared;
 * where that of a length fails nothing after it can be found. Never throws.
 */
export async function readRecords(
  path: string,
  tree: SourceTree,
  use: (payload: Uint8Array) => void,
): Promise<RecordsRead> {
  const total = Math.min(tree.find(path)?.bytes ?? 0, MAX_FILE_BYTES);
  let at = 0;
  let records = 0;
  let damaged = 0;
  while (at < total) {
    const chunk = await tree.read(path, { start: at, limit: CHUNK_BYTES });
    const part = readChunk(chunk ?? new Uint8Array(), { left: total - at, use });
    at += part.bytes;
    records += part.records;
    damaged += part.damaged;
    if (part.stopped !== undefined) return { records, damaged, stopped: part.stopped };
  }
  return { records, damaged };
}

interface ChunkRead extends RecordsRead {
  /** How far to move on. */
  readonly bytes: number;
}

interface ChunkOptions {
  /** Bytes from the start of the chunk to the end of the file. */
  readonly left: number;
  readonly use: (payload: Uint8Array) => void;
}

// Reads what lies whole in a chunk; a chunk that brings nothing further is the end.
function readChunk(chunk: Uint8Array, { left, use }: ChunkOptions): ChunkRead {
  let bytes = 0;
  let records = 0;
  let damaged = 0;
  const stop = (stopped?: string): ChunkRead => ({
    ...{ bytes, records, damaged },
    ...(stopped === undefined ? {} : { stopped }),
  });
  while (bytes < chunk.length) {
    const length = lengthAt(chunk, bytes);
    if (length === 'damaged') return stop('is damaged; what comes after the damage was not read');
    const end = length === 'cut' ? Infinity : bytes + length + FRAME_BYTES;
    if (end > left && length !== 'cut') return stop(ENDS_EARLY);
    const isRead = length !== 'cut' && length <= MAX_PAYLOAD_BYTES;
    if (length === 'cut' || (isRead && end > chunk.length))
      return stop(bytes === 0 || chunk.length === left ? ENDS_EARLY : undefined);
    if (isRead && !usePayload(chunk.subarray(bytes + HEAD_BYTES, end), use)) damaged += 1;
    records += 1;
    bytes = end;
  }
  return stop(chunk.length === 0 ? ENDS_EARLY : undefined);
}

const ENDS_EARLY = 'ends in the middle of a record, as when a run is being written or was stopped';

function lengthAt(chunk: Uint8Array, offset: number): number | 'cut' | 'damaged' {
  if (chunk.length - offset < HEAD_BYTES) return 'cut';
  const view = new DataView(chunk.buffer, chunk.byteOffset + offset, HEAD_BYTES);
  const length = view.getBigUint64(0, true);
  const fits = maskedCrc32c(chunk.subarray(offset, offset + 8)) === view.getUint32(8, true);
  return fits && length <= BigInt(MAX_FILE_BYTES) ? Number(length) : 'damaged';
}

function usePayload(framed: Uint8Array, use: (payload: Uint8Array) => void): boolean {
  const payload = framed.subarray(0, -4);
  const view = new DataView(framed.buffer, framed.byteOffset + payload.length, 4);
  if (maskedCrc32c(payload) !== view.getUint32(0, true)) return false;
  use(payload);
  return true;
}
