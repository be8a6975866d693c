import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { visibleText } from '../../src/findings/visible.ts';
import { LONGEST_POSTING } from '../../src/match/posting/oversized-posting-error.ts';
import type { Io } from './io.ts';
import { UsageError, fileError } from './usage-error.ts';

/**
 * The text of a job posting, from a file or from standard input for `-`. UTF-8, or UTF-16 with a
 * byte-order mark, as Windows writes it.
 * @throws UsageError when the file cannot be read, holds no text, or is larger than any posting
 */
export async function readPostingFile(file: string, { cwd }: Pick<Io, 'cwd'>): Promise<string> {
  const name = file === '-' ? 'standard input' : visibleText(file);
  const bytes = await read(file === '-' ? process.stdin : createReadStream(resolve(cwd, file)), {
    name,
    cwd,
  });
  const text = decoded(bytes);
  if (text.length > LONGEST_POSTING) throw tooLong(name);
  if (/\0|^(?:%PDF-|PK\u0003\u0004|\{\\rtf)/.test(text))
    throw new UsageError(
      `Cannot read ${name}: it is no plain text. Copy the words of the ad into a .txt file.`,
    );
  return text;
}

/** No text of a million UTF-16 units has more bytes than that. */
const MOST_BYTES = 3 * LONGEST_POSTING;

// Stops as soon as it is too long, so that an endless stream ends too.
async function read(
  stream: AsyncIterable<unknown>,
  { name, cwd }: { readonly name: string; readonly cwd: string },
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of stream) {
      const part = Buffer.from(chunk as Uint8Array);
      chunks.push(part);
      length += part.length;
      if (length > MOST_BYTES) throw tooLong(name);
    }
  } catch (error) {
    throw fileError(error, { verb: 'read', cwd });
  }
  return Buffer.concat(chunks);
}

function decoded(bytes: Buffer): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

function tooLong(name: string): UsageError {
  return new UsageError(
    `Cannot read ${name}: it has more than ${LONGEST_POSTING} characters. Give the text of one ad.`,
  );
}
