import { expect, test } from 'vitest';
import { dataLicence } from '../../src/drafts/data-licence.ts';
import { licenceId } from '../../src/drafts/licence-id.ts';

test.each([
  ['mit', 'MIT'],
  ['apache-2.0', 'Apache-2.0'],
  ['Apache License, Version 2.0', 'Apache-2.0'],
  ['GPL-3.0-or-later', 'GPL-3.0-or-later'],
  ['CC0: Public Domain', 'CC0-1.0'],
  ['https://creativecommons.org/licenses/by/4.0/', 'CC-BY-4.0'],
  ['http://creativecommons.org/licenses/by-nc-sa/3.0/deed.en', 'CC-BY-NC-SA-3.0'],
  ['https://creativecommons.org/publicdomain/zero/1.0/', 'CC0-1.0'],
  ['https://spdx.org/licenses/BSD-3-Clause.html', 'BSD-3-Clause'],
  ['https://opensource.org/license/mit', 'MIT'],
])('%s is %s', (name, spdx) => {
  expect(licenceId(name)).toBe(spdx);
});

test.each(['BSD', 'GPL', 'CC BY', 'Creative Commons', 'https://example.org/mit', '', 'LICENSE'])(
  '%j names no one licence',
  (name) => expect(licenceId(name)).toBeUndefined(),
);

test('data keep the words of a licence that is not known, but no word for none', () => {
  expect(
    ['cc-by-4.0', 'Unknown', 'Dataset terms', 'other', 'Other (specified)', 'TODO', 3].map(
      dataLicence,
    ),
  ).toEqual(['CC-BY-4.0', 'unknown', 'Dataset terms', undefined, undefined, undefined, undefined]);
});
