import { InvalidArgumentError } from 'commander';
import { expect, test } from 'vitest';
import { listOf } from '../../../integrations/cli/options.ts';

const read = listOf(['md', 'txt', 'json']);

test('a list keeps its order and drops repeats and spaces', () => {
  expect(read('json, md,json')).toEqual(['json', 'md']);
});

test.each(['pdf', 'md,', '', 'MD'])('%j is refused', (value) => {
  expect(() => read(value)).toThrow(InvalidArgumentError);
});
