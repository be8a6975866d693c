import { describe, expect, test } from 'vitest';
import { addressesIn, embedFindings } from '../../../src/audit/prose/embeds.ts';
import { fileStart } from '../../../src/findings/place.ts';

const place = fileStart('a.mdx');
const find = (name: string, attributes: Readonly<Record<string, string | undefined>> = {}) =>
  embedFindings([{ name, attributes: new Map(Object.entries(attributes)), place }]);

describe('elements that load something', () => {
  test.each(['iframe', 'embed', 'object', 'script', 'link', 'base', 'portal'])(
    '<%s> is refused, whatever it names',
    (name) =>
      expect(find(name, { src: undefined })).toMatchObject([
        { rule: 'prose/embed', severity: 'error', place, help: expect.stringContaining('[what') },
      ]),
  );

  test.each([
    ['video', { src: 'https://b.org/v.mp4' }, 'from another server'],
    ['video', { src: '/v.mp4', poster: '//b.org/p.png' }, 'from another server'],
    ['audio', { src: '\\\\b.org/a.mp3' }, 'from another server'],
    ['source', { srcset: 'a.png 1x, https://b.org/c.png 2x' }, 'is not copied'],
    ['source', { srcset: '/a.png 1x, https://b.org/c.png 2x' }, 'from another server'],
    ['source', { src: 'data:video/mp4;base64,AAAA' }, 'no page may load'],
    ['use', { href: 'javascript:alert(1)' }, 'no page may load'],
    ['video', { src: './v.mp4' }, 'is not copied'],
    ['track', { src: '../v.vtt' }, 'is not copied'],
  ])('<%s> with %j: %s', (name, attributes, words) => {
    const [finding, ...others] = find(name, attributes);
    expect(finding?.message).toContain(words);
    expect(others).toEqual([]);
  });
});

test.each([
  ['video', { src: '/v.mp4' }],
  ['video', { src: undefined }],
  ['use', { href: '#drop' }],
  ['p', { src: 'https://b.org' }],
  ['constructor', { src: 'https://b.org' }],
])('<%s> with %j is left alone', (name, attributes) => expect(find(name, attributes)).toEqual([]));

test('a srcset is read without its widths; a comma inside an address ends none', () =>
  expect(addressesIn('a.png 1x, b,c.png 2x,  d.png')).toEqual(['a.png', 'b,c.png', 'd.png']));
