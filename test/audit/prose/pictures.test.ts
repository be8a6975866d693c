import { describe, expect, test } from 'vitest';
import { pictureFindings } from '../../../src/audit/prose/pictures.ts';
import type { PictureState } from '../../../src/audit/prose/pictures.ts';
import { fileStart } from '../../../src/findings/place.ts';

const place = fileStart('projects/a/case-study.mdx');
const find = (url: string, state?: PictureState, more: { alt?: string; element?: true } = {}) =>
  pictureFindings(
    [{ url, alt: 'Errors by hour', place, ...more }],
    new Map(state && [[url, state]]),
  );

describe('pictureFindings', () => {
  test('has nothing to say about a picture with words that can be shown', () =>
    expect(find('pictures/errors.png', 'shown')).toEqual([]));

  test.each([
    ['missing', 'There is no picture errors.png'],
    ['outside', 'lies outside this folder'],
    ['drawing', 'is SVG, which can hold script'],
    ['damaged', 'cannot be read'],
    ['bytes', 'larger than 20 MB'],
    ['pixels', 'more than 50 million pixels'],
  ] as const)('refuses one that is %s, and says what to do', (state, words) => {
    const [finding, ...rest] = find('errors.png', state);
    expect(finding).toMatchObject({ rule: 'prose/picture', severity: 'error', place });
    expect(finding?.message).toContain(words);
    expect(rest).toEqual([]);
  });

  test.each(['https://example.org/a.png', '//example.org/a.png', '/a.png', 'data:image/png;,', ''])(
    'refuses %j, which is no file of the folder',
    (url) => expect(find(url)[0]?.message).toContain('Pages ask no other server for anything'),
  );

  test('gives the Markdown to write for an element', () =>
    expect(find('errors.png', 'shown', { element: true })[0]?.help).toContain(
      '![what it shows](./errors.png)',
    ));

  test('asks for words where there are none, whatever else is wrong', () => {
    expect(find('errors.png', 'shown', { alt: ' ' })).toMatchObject([
      { rule: 'prose/alt-text', severity: 'warning', place },
    ]);
    expect(find('errors.png', 'missing', { alt: '' })).toHaveLength(2);
  });
});
