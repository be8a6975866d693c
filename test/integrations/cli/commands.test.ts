import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COMMANDS } from '../../../integrations/cli/commands.ts';

test('the list names every file of the folder, sorted, under the file’s name', () => {
  const files = readdirSync(new URL('../../../integrations/cli/commands', import.meta.url)).sort();
  expect(COMMANDS.map(({ name }) => `${name}.ts`)).toEqual(files);
});
