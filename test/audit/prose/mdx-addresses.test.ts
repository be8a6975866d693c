import { expect, test } from 'vitest';
import {
  definitionsOf,
  elementLinks,
  elementPictures,
  markdownLinks,
} from '../../../src/audit/prose/mdx-addresses.ts';
import { placesIn } from '../../../src/audit/prose/passage.ts';
import { fileStart } from '../../../src/findings/place.ts';

const place = fileStart('a.mdx');
const element = (name: string, attributes: readonly (readonly [string, string | undefined])[]) => ({
  name,
  attributes: new Map(attributes),
  place,
});

test('the first definition of a name counts', () => {
  const [a, b] = ['a', 'b'].map((url) => ({ type: 'definition', identifier: 'x', url }));
  if (!a || !b) throw new Error('Two definitions were written above');
  expect(definitionsOf([a, b]).get('x')).toBe(a);
});

test('a definition that only pictures use is no link', () => {
  const text = { file: 'a', text: '', places: placesIn({ file: 'a', text: '' }) };
  const definition = { type: 'definition', identifier: 'x', url: 'x.png' };
  const picture = { type: 'imageReference', identifier: 'x' };
  const link = { type: 'linkReference', identifier: 'x' };
  expect(markdownLinks([definition, picture], text)).toEqual([]);
  expect(markdownLinks([definition, picture, link], text)).toHaveLength(1);
});

test('<a> and <area> lead somewhere; one without an address, or with one in code, does not', () =>
  expect(
    elementLinks([
      element('a', [['href', ' x.csv ']]),
      element('area', [['href', 'y']]),
      element('a', []),
      element('a', [['href', undefined]]),
      element('p', [['href', 'z']]),
    ]).map(({ url }) => url),
  ).toEqual(['x.csv', 'y']));

test('of the addresses of an <img> a foreign one is told first', () =>
  expect(
    elementPictures([
      element('img', [
        ['src', 'a.png'],
        ['srcSet', 'b.png 1x, https://c.org/d.png 2x'],
      ]),
      element('img', [
        ['src', 'a.png'],
        ['alt', undefined],
      ]),
    ]).map(({ url, alt }) => [url, alt]),
  ).toEqual([
    ['https://c.org/d.png', ''],
    ['a.png', 'unknown'],
  ]));
