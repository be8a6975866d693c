import { describe, expect, test } from 'vitest';
import { placeFiles } from '../../../integrations/import/place-files.ts';
import type { Gathered } from '../../../integrations/import/gather.ts';

const FILE: Gathered = { source: 'm.json', content: '{}', sha256: 'abcdef0123', redactions: {} };
const CUT = { ...FILE, redactions: { token: 1 } };

describe('placeFiles', () => {
  test('gives a file that lost words another name than a dvc.lock records, the lock its own', async () => {
    const lock = { ...CUT, source: 'dvc.lock' };
    expect(await targets([CUT, lock, FILE], ['dvc.lock'])).toEqual([
      'evidence/m-abcdef01.json',
      'evidence/dvc.lock',
      'evidence/m.json',
    ]);
    expect(await targets([CUT], [])).toEqual(['evidence/m.json']);
  });

  test('keeps the ending of a file whose name is private, and counts what was cut', async () => {
    const [placed] = await place([{ ...FILE, source: 'by q.vale@example.org.csv' }], []);
    expect(placed?.target).toBe('evidence/by -removed-.csv');
    expect(placed?.redactions).toEqual({ 'e-mail address': 1 });
  });

  test('does not write a file again that stands under its second name', async () => {
    const there: Readonly<Record<string, string>> = {
      'evidence/m.json': 'another',
      'evidence/m-abcdef01.json': FILE.sha256,
    };
    const [placed] = await place([FILE], [], there);
    expect(placed).toEqual({
      source: 'm.json',
      target: 'evidence/m-abcdef01.json',
      sha256: FILE.sha256,
      redactions: {},
    });
  });
});

function place(
  files: readonly Gathered[],
  copies: readonly string[],
  there: Readonly<Record<string, string>> = {},
) {
  return placeFiles(files, {
    names: [],
    copies,
    hashAt: (path) => Promise.resolve(there[path]),
  });
}

async function targets(files: readonly Gathered[], copies: readonly string[]) {
  return (await place(files, copies)).map(({ target }) => target);
}
