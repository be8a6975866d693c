import { expect, test } from 'vitest';
import { licenceOf } from '../../../../src/site/feeds/json-ld/licence.ts';

test.each([
  ['MIT', 'https://spdx.org/licenses/MIT.html'],
  ['cc-by-4.0', 'https://spdx.org/licenses/CC-BY-4.0.html'],
  ['public domain, as stated', { '@type': 'CreativeWork', name: 'public domain, as stated' }],
  ['CC-BY', { '@type': 'CreativeWork', name: 'CC-BY' }],
  ['unknown', undefined],
  ['', undefined],
  [undefined, undefined],
])('%j is %j', (written, expected) => expect(licenceOf(written)).toEqual(expected));
