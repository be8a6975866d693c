import { expect, test } from 'vitest';
import { createProgram } from '../../../integrations/cli/program.ts';

test('the exit code of the command that ran is handed on', async () => {
  const codes: number[] = [];
  const quiet = {
    out: () => undefined,
    err: () => undefined,
    cwd: '/',
    colour: false,
    version: '0',
  };
  await createProgram(quiet, (code) => codes.push(code)).parseAsync(['schema'], { from: 'user' });
  expect(codes).toEqual([0]);
});
