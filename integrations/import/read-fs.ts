import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** A regular file that is open for reading. */
export interface OpenFile {
  readonly descriptor: number;
  /** In bytes, when it was opened. */
  readonly size: number;
}

// Opened without waiting, so that what became a pipe since the walk cannot hold the program up.
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
const CHUNK_BYTES = 1e6;

/**
 * Opens a regular file, lends it to `use` and closes it. Undefined when it is none or cannot be read;
 * never throws for what the disk says. The calls wait for the disk: handing each of thousands to
 * another thread takes longer than the call.
 */
export function withFile<T>(path: string, use: (file: OpenFile) => T): T | undefined {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, FLAGS);
    const details = fstatSync(descriptor);
    return details.isFile() ? use({ descriptor, size: details.size }) : undefined;
  } catch (error) {
    if (isSystemError(error)) return undefined;
    throw error;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

export interface PartOptions {
  /** First byte. */
  readonly start: number;
  /** Most bytes. */
  readonly limit: number;
  /** Room that is overwritten where the part fits in: what is given is then part of it. */
  readonly room?: Uint8Array;
}

/** The bytes from `start`, at most `limit`; fewer where the file ends earlier. */
export function bytesOf(
  { descriptor, size }: OpenFile,
  { start, limit, room }: PartOptions,
): Uint8Array {
  const length = Math.max(0, Math.min(limit, size - start));
  const bytes = room && length <= room.length ? room.subarray(0, length) : new Uint8Array(length);
  return bytes.subarray(0, fill(bytes, descriptor, start));
}

/** SHA-256 of the whole file in lower-case hexadecimal. */
export function sha256In({ descriptor }: OpenFile): string {
  const hash = createHash('sha256');
  const chunk = new Uint8Array(CHUNK_BYTES);
  let at = 0;
  for (let read = fill(chunk, descriptor, at); read > 0; read = fill(chunk, descriptor, at)) {
    hash.update(chunk.subarray(0, read));
    at += read;
  }
  return hash.digest('hex');
}

// A read may give less than asked for before the end is reached.
function fill(bytes: Uint8Array, descriptor: number, start: number): number {
  let filled = 0;
  while (filled < bytes.length) {
    const read = readSync(descriptor, bytes, filled, bytes.length - filled, start + filled);
    if (read === 0) break;
    filled += read;
  }
  return filled;
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}
