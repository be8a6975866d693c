import { expect, test } from 'vitest';
import { findBrowser } from './find-browser.ts';

test('takes the browser that CHROMIUM_PATH names', async () => {
  expect((await findBrowser({ CHROMIUM_PATH: process.execPath })).executablePath).toBe(
    process.execPath,
  );
});

test('says so when that one cannot be run, and looks no further', async () => {
  await expect(findBrowser({ CHROMIUM_PATH: '/no/such/browser' })).rejects.toThrow(
    'CHROMIUM_PATH names /no/such/browser, which cannot be run.',
  );
});

test('finds one for the tests of this folder', async () => {
  expect((await findBrowser()).executablePath).not.toBe('');
});
