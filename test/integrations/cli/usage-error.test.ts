import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { UsageError, fileError } from '../../../integrations/cli/usage-error.ts';

async function refusalOf(path: string): Promise<unknown> {
  return readFile(path).catch((error: unknown) => error);
}

test('what the system refuses becomes one line with a path from here', async () => {
  const error = fileError(await refusalOf('/no-such-folder/a.yaml'), {
    verb: 'read',
    cwd: '/no-such-folder',
  });
  expect(error).toBeInstanceOf(UsageError);
  expect(error).toHaveProperty('message', 'Cannot read a.yaml: no such file or folder.');
});

test('a code without words of ours is printed as it is', () => {
  const error = Object.assign(new Error('x'), { code: 'EXDEV', syscall: 'rename' });
  expect(fileError(error, { verb: 'write', cwd: '/' })).toHaveProperty(
    'message',
    'Cannot write a file: EXDEV.',
  );
});

test('every other error stays what it is', () => {
  const error = new TypeError('ours');
  expect(fileError(error, { verb: 'read', cwd: '/' })).toBe(error);
});
