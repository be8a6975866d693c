import { expect, test } from 'vitest';
import { merged } from '../../../src/reports/ledger/merged.ts';

const claim = (text: string, name: string) => ({ text, exports: [name], numbers: [] });

test('one text is one claim with every export once, in the first place', () =>
  expect(merged([claim('a', 'x'), claim('b', 'x'), claim('a', 'y'), claim('a', 'x')])).toEqual([
    { text: 'a', exports: ['x', 'y'], numbers: [] },
    { text: 'b', exports: ['x'], numbers: [] },
  ]));
