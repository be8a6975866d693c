import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPostingFile } from '../../../integrations/cli/read-posting.ts';
import { UsageError } from '../../../integrations/cli/usage-error.ts';
import { withFolder } from './temporary-folder.ts';

const TEXT = 'Anforderungen\n- Python für Größen\n';

async function readBack(content: string | Uint8Array): Promise<string> {
  let text = '';
  await withFolder(async (cwd) => {
    await writeFile(join(cwd, 'ad.txt'), content);
    text = await readPostingFile('ad.txt', { cwd });
  });
  return text;
}

test('reads UTF-8 with and without a byte-order mark', async () => {
  expect(await readBack(TEXT)).toBe(TEXT);
  expect(await readBack(`\ufeff${TEXT}`)).toBe(TEXT);
});

test('reads UTF-16 of both orders, as Windows writes it', async () => {
  const little = Buffer.from(`\ufeff${TEXT}`, 'utf16le');
  expect(await readBack(little)).toBe(TEXT);
  expect(await readBack(Buffer.from(little).swap16())).toBe(TEXT);
});

test.each([
  ['bytes of a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0])],
  ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj')],
  ['a Word file', Buffer.from('PK\u0003\u0004word')],
  ['UTF-16 without its mark', Buffer.from(TEXT, 'utf16le')],
])('%s is refused, and the message says what to do', async (_, content) => {
  const failed = readBack(content);
  await expect(failed).rejects.toBeInstanceOf(UsageError);
  await expect(failed).rejects.toThrow(/ad\.txt: it is no plain text\. Copy the words/);
});

test('a million characters are read, one more is not', async () => {
  expect(await readBack('ß'.repeat(1_000_000))).toHaveLength(1_000_000);
  await expect(readBack('a'.repeat(1_000_001))).rejects.toThrow(/more than 1000000 characters/);
  await expect(readBack('a'.repeat(3_500_000))).rejects.toThrow(/more than 1000000 characters/);
});

test('a folder, a missing file and a name that drives a terminal are said plainly', async () => {
  await withFolder(async (cwd) => {
    await expect(readPostingFile('.', { cwd })).rejects.toBeInstanceOf(UsageError);
    await expect(readPostingFile('gone.txt', { cwd })).rejects.toThrow(
      'Cannot read gone.txt: no such file or folder.',
    );
    await writeFile(join(cwd, 'a\u001b[31m.txt'), '\0');
    await expect(readPostingFile('a\u001b[31m.txt', { cwd })).rejects.toThrow('a\\u001b[31m.txt');
  });
});
