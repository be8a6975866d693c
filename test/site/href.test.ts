import { describe, expect, test } from 'vitest';
import { createHref } from '../../src/site/href.ts';
import type { AddressOptions } from '../../src/site/href.ts';

type Row = readonly [
  AddressOptions['base'],
  AddressOptions['trailingSlash'],
  AddressOptions['format'],
  home: string,
  pageEnd: string,
];

/** Every combination, with the address of the home page and what stands at the end of every other page. */
const ROWS: readonly Row[] = [
  ['/', 'always', 'directory', '/', '/'],
  ['/', 'always', 'file', '/', '.html'],
  ['/', 'always', 'preserve', '/', '.html'],
  ['/', 'never', 'directory', '/', ''],
  ['/', 'never', 'file', '/', '.html'],
  ['/', 'never', 'preserve', '/', '.html'],
  ['/', 'ignore', 'directory', '/', '/'],
  ['/', 'ignore', 'file', '/', '.html'],
  ['/', 'ignore', 'preserve', '/', '.html'],
  ['/folder', 'always', 'directory', '/folder/', '/'],
  ['/folder', 'always', 'file', '/folder/', '.html'],
  ['/folder', 'always', 'preserve', '/folder/', '.html'],
  ['/folder', 'never', 'directory', '/folder', ''],
  ['/folder', 'never', 'file', '/folder', '.html'],
  ['/folder', 'never', 'preserve', '/folder', '.html'],
  ['/folder', 'ignore', 'directory', '/folder/', '/'],
  ['/folder', 'ignore', 'file', '/folder/', '.html'],
  ['/folder', 'ignore', 'preserve', '/folder/', '.html'],
];
const OUTSIDE = ['https://example.org/x', '#anchor', '//host/x', 'mailto:a@b.c'];

describe.each(ROWS)(
  'base %s, trailing slash %s, format %s',
  (base, trailingSlash, format, home, end) => {
    const folder = base === '/' ? '' : base;
    const href = createHref({ base, trailingSlash, format });

    test('writes pages the way the host serves them', () => {
      expect(['/', '/#work', '/skills/', '/projects/x/'].map(href)).toEqual([
        home,
        `${home}#work`,
        `${folder}/skills${end}`,
        `${folder}/projects/x${end}`,
      ]);
    });

    test('leaves files their ending', () => {
      expect(['/cards/x.png', '/resume/ml-engineer.md'].map(href)).toEqual([
        `${folder}/cards/x.png`,
        `${folder}/resume/ml-engineer.md`,
      ]);
    });

    test('keeps anchors and queries behind the page', () => {
      expect(['/skills/#top', '/a/?q=1', '/a/?q=1#b'].map(href)).toEqual([
        `${folder}/skills${end}#top`,
        `${folder}/a${end}?q=1`,
        `${folder}/a${end}?q=1#b`,
      ]);
    });

    test('leaves what is not a path of the site alone', () =>
      expect(OUTSIDE.map(href)).toEqual(OUTSIDE));
  },
);

test('covers every combination once', () =>
  expect(new Set(ROWS.map((row) => row.slice(0, 3).join(' '))).size).toBe(18));

test.each(['folder', '/folder', '/folder/', 'folder/', '//folder//'])(
  'reads the base %s as /folder',
  (base) => {
    const href = createHref({ base, trailingSlash: 'always', format: 'directory' });
    expect(['/', '/skills/', '/cards/x.png'].map(href)).toEqual([
      '/folder/',
      '/folder/skills/',
      '/folder/cards/x.png',
    ]);
  },
);

test('takes dots inside a query or an anchor for no file ending', () => {
  const href = createHref({ base: '/', trailingSlash: 'never', format: 'directory' });
  expect(['/a/?v=1.2', '/a/#b.c'].map(href)).toEqual(['/a?v=1.2', '/a#b.c']);
});
