import { expect, test } from 'vitest';
import { table } from '../../../integrations/cli/table.ts';

test('columns are as wide as their widest cell, without spaces at the end', () => {
  expect(
    table([
      ['id', 'text', 'x'],
      ['long-id', 'a', ''],
    ]),
  ).toBe('id       text  x\nlong-id  a\n');
});

test('wide letters count twice and control characters are shown', () => {
  expect(
    table([
      ['漢字', 'a'],
      ['x\u001b', 'b'],
    ]),
  ).toBe('漢字     a\nx\\u001b  b\n');
});

test('no rows are no text', () => {
  expect(table([])).toBe('');
});
