import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  canIndex,
  pageAddress,
  writeSearchIndex,
} from '../../../integrations/astro/search-index.ts';
import { searchRecords } from '../../build/search-records.ts';
import { temporaryFolder, writeIn } from './temporary-folder.ts';

const ADDRESS = { base: '/', trailingSlash: 'ignore', format: 'directory' } as const;
const page = (body: string) =>
  `<!doctype html><html lang="en"><head><title>x</title></head><body><nav>Menu</nav><main data-pagefind-body data-pagefind-meta="kind:Project">${body}</main></body></html>`;

/** A built site with these files. */
function siteWith(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [file, text] of Object.entries(files)) writeIn(folder, file, text);
  return folder;
}

describe('writeSearchIndex', () => {
  test('takes in pages that ask for it, by title, kind and address', async () => {
    const folder = siteWith({
      'projects/a/index.html': page('<h1>Alpha</h1><p>Nuclei</p>'),
      'resume/index.html': '<html lang="en"><main>Nuclei</main></html>',
      'notes.txt': 'data-pagefind-body',
    });
    expect(await writeSearchIndex(folder, { ...ADDRESS, base: '/me' })).toBe(1);
    expect(searchRecords(folder)).toMatchObject([
      {
        url: '/me/projects/a/',
        content: 'Alpha. Nuclei.',
        meta: { title: 'Alpha', kind: 'Project' },
      },
    ]);
  });

  test('sets terms and cells apart, and leaves out drawings and the tables behind them', async () => {
    const folder = siteWith({
      'index.html': page(
        '<h1>A</h1><dl><dt>Role</dt><dd>Author</dd><dt>Why?</dt><dd>So</dd></dl><svg><text>0.1</text></svg><details class="data">0.2</details>',
      ),
    });
    await writeSearchIndex(folder, ADDRESS);
    expect(searchRecords(folder)[0]?.content).toBe('A. Role: Author Why? So');
  });

  test('writes the same bytes again, and only files that a page asks for', async () => {
    const files = Object.fromEntries(
      ['a', 'b', 'c', 'd'].map((id) => [
        `${id}/index.html`,
        page(`<h1>${id}</h1><p>Word ${id}</p>`),
      ]),
    );
    const folders = [siteWith(files), siteWith(files)];
    for (const folder of folders) await writeSearchIndex(folder, ADDRESS);
    const [first, second] = folders.map((folder) => {
      const written = readdirSync(join(folder, 'pagefind'), { recursive: true }).map(String).sort();
      return written
        .filter((file) => file.includes('.'))
        .map((file) => [file, readFileSync(join(folder, 'pagefind', file)).toString('base64')]);
    });
    expect(first).toEqual(second);
    const names = first?.map(([file]) => file) ?? [];
    expect(names).toContain('pagefind.js');
    expect(names.filter((file) => /ui|worker|\.css$/.test(file ?? ''))).toEqual([]);
  });

  test('writes an empty index where no page asks to be found', async () => {
    const folder = siteWith({ 'index.html': '<html lang="en">x</html>' });
    expect(await writeSearchIndex(folder, ADDRESS)).toBe(0);
    expect(existsSync(join(folder, 'pagefind/pagefind-entry.json'))).toBe(true);
  });
});

describe('pageAddress', () => {
  test.each([
    ['index.html', '/', { base: '/', trailingSlash: 'ignore', format: 'directory' }],
    ['a/index.html', '/a/', { base: '/', trailingSlash: 'always', format: 'directory' }],
    ['a/index.html', '/me/a', { base: '/me/', trailingSlash: 'never', format: 'directory' }],
    ['a.html', '/me/a.html', { base: '/me', trailingSlash: 'never', format: 'file' }],
    ['a/b.html', '/a/b.html', { base: '/', trailingSlash: 'ignore', format: 'preserve' }],
    ['a/index.html', '/a/', { base: '/', trailingSlash: 'ignore', format: 'preserve' }],
    ['ä b/index.html', '/%C3%A4%20b/', { base: '/', trailingSlash: 'ignore', format: 'directory' }],
  ] as const)('%s is reached at %s', (file, address, options) =>
    expect(pageAddress(file, options)).toBe(address),
  );
});

describe('canIndex', () => {
  test('says yes where the program is installed', async () => {
    const warnings: string[] = [];
    expect(await canIndex({ warn: (text) => warnings.push(text) })).toBe(true);
    expect(warnings).toEqual([]);
  });

  test('says no with advice where it is not, and yes again afterwards', async () => {
    const warnings: string[] = [];
    const before = process.env['npm_config_arch'];
    process.env['npm_config_arch'] = 'no-such-machine';
    try {
      expect(await canIndex({ warn: (text) => warnings.push(text) })).toBe(false);
    } finally {
      if (before === undefined) delete process.env['npm_config_arch'];
      else process.env['npm_config_arch'] = before;
    }
    expect(warnings).toEqual([expect.stringMatching(/^No search: .*search: false/)]);
    expect(await canIndex({ warn: (text) => warnings.push(text) })).toBe(true);
  });
});
