import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bytesOf, sha256In, withFile } from '../../../integrations/import/read-fs.ts';
import { withFolder } from '../cli/temporary-folder.ts';

describe('withFile', () => {
  test('gives nothing for what is no regular file or is not there, and does not wait for a pipe', async () => {
    await withFolder(async (folder) => {
      await mkdir(join(folder, 'sub'));
      execFileSync('mkfifo', [join(folder, 'pipe')]);
      for (const name of ['sub', 'pipe', 'absent'])
        expect(withFile(join(folder, name), () => 'opened')).toBeUndefined();
    });
  });

  test('hands on a mistake of the one who reads', async () => {
    await withFolder(async (folder) => {
      await writeFile(join(folder, 'a'), 'x');
      const fail = () => {
        throw new TypeError('a mistake');
      };
      expect(() => withFile(join(folder, 'a'), fail)).toThrow('a mistake');
    });
  });
});

describe('bytesOf', () => {
  test('reads a part, and into the room it is given where that is large enough', async () => {
    await withFolder(async (folder) => {
      await writeFile(join(folder, 'a'), 'abcdef');
      const read = (options: Parameters<typeof bytesOf>[1]) =>
        withFile(join(folder, 'a'), (file) => bytesOf(file, options)) ?? new Uint8Array();
      expect(Buffer.from(read({ start: 2, limit: 3 })).toString()).toBe('cde');
      expect(read({ start: 9, limit: 3 })).toHaveLength(0);
      const [room, small] = [new Uint8Array(10), new Uint8Array(2)];
      const inside = read({ start: 0, limit: 99, room });
      expect(inside.buffer).toBe(room.buffer);
      expect(Buffer.from(inside).toString()).toBe('abcdef');
      expect(read({ start: 0, limit: 99, room: small })).toHaveLength(6);
    });
  });
});

describe('sha256In', () => {
  test('hashes a file of several pieces as a whole', async () => {
    await withFolder(async (folder) => {
      const bytes = Buffer.alloc(2_500_000, 'modelfolio');
      await writeFile(join(folder, 'a'), bytes);
      expect(withFile(join(folder, 'a'), sha256In)).toBe(
        createHash('sha256').update(bytes).digest('hex'),
      );
    });
  });
});
