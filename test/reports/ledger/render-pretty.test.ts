import { expect, test } from 'vitest';
import { columnsOf } from '../../../src/findings/visible.ts';
import { renderPretty } from '../../../src/reports/ledger/render-pretty.ts';
import { ledger } from './render.ts';

const text = renderPretty(ledger);

test('fits 100 columns', () =>
  expect(text.split('\n').filter((line) => columnsOf(line) > 100)).toEqual([]));

test('groups by project, binds numbers, and ends with the total', () => {
  expect(text).toContain('\ntumours: Tumour classifier\n');
  expect(text).toMatch(/\n {6}0\.937: value of tumours\/recall\/test\n/);
  expect(text).toMatch(
    /projects\/tumours\/project\.yaml:\d+:\d+; stated by the author; no evidence/,
  );
  expect(text).toContain('portfolio.yaml: stated by the author; no evidence file');
  expect(text.trimEnd().split('\n\n').at(-1)).toMatch(/^\d+ claims, \d+ numbers: /);
});
