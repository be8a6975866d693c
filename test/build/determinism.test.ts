import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { copySite, filesOf } from './site.ts';

const [first, second] = [copySite('matrix'), copySite('matrix')];
afterAll(() => [first, second].forEach((site) => site.remove()));

test('the same input gives the same bytes, in other folders and without a cache', async () => {
  const [a, b] = [await first.build(), await second.build()];
  expect(filesOf(a)).toEqual(filesOf(b));
  expect(filesOf(a).length).toBeGreaterThan(30);
  expect(
    filesOf(a).filter((file) => !readFileSync(join(a, file)).equals(readFileSync(join(b, file)))),
  ).toEqual([]);
});
