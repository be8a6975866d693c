import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ownFile, requireOwnFiles } from '../../../integrations/astro/own-files.ts';
import { OptionsError, checkOptions } from '../../../integrations/astro/options.ts';
import type { ModelfolioOptions } from '../../../integrations/astro/options.ts';
import { folderWith, urlOf } from './temporary-folder.ts';

const FILES = ['me/portfolio.yaml', 'src/Footer.astro', 'src/Skills.astro', 'src/a#b %.astro'];

/** What is wrong with the paths of a site that holds some files. */
function complaint(options: ModelfolioOptions, root = folderWith(...FILES)): OptionsError {
  try {
    requireOwnFiles(checkOptions(options), urlOf(root));
  } catch (error) {
    if (error instanceof OptionsError) return error;
    throw error;
  }
  return new OptionsError('', '');
}

test('reads a path from the root of the site, whatever its letters', () => {
  const root = new URL('file:///home/alex/my%20site/');
  expect(ownFile('./src/a#b 100%.astro', root)).toBe('/home/alex/my site/src/a#b 100%.astro');
  expect(ownFile('/srv/Footer.astro', root)).toBe('/srv/Footer.astro');
});

describe('requireOwnFiles', () => {
  test('is content with paths that lead to something', () => {
    const options: ModelfolioOptions = {
      portfolio: './me',
      components: { Footer: 'src/Footer.astro', Header: './src/a#b %.astro' },
      pages: { skills: './src/Skills.astro', lens: false },
    };
    expect(complaint(options).message).toBe('');
    expect(complaint({}).message).toBe('');
  });

  test.each<[ModelfolioOptions, string, string]>([
    [
      { styles: './src/Footer.asto' },
      'modelfolio(styles): there is no file "./src/Footer.asto" (looked for src/Footer.asto from the root of the site)',
      "Type styles: './src/Footer.astro'.",
    ],
    [{ styles: 'look.css' }, 'modelfolio(styles): there is no file ', 'leave styles out'],
    [
      { components: { Footer: './src/Foter.astro' } },
      'modelfolio(components.Footer): there is no file "./src/Foter.astro" (looked for src/Foter.astro from the root of the site)',
      "Type components: { Footer: './src/Footer.astro' }.",
    ],
    [
      { components: { Footer: '/src/Footer.astro' } },
      'modelfolio(components.Footer): there is no file ',
      "Type components: { Footer: './src/Footer.astro' }.",
    ],
    [
      { pages: { skills: 'mine/Skills.astro' } },
      'modelfolio(pages.skills): there is no file "mine/Skills.astro" (looked for mine/Skills.astro from the root of the site)',
      'Write that file, or leave pages.skills out to keep the one that comes with modelfolio.',
    ],
    [
      { pages: { home: './src' } },
      'modelfolio(pages.home): there is no file "./src" (looked for src from the root of the site)',
      'Write that file',
    ],
    [
      { portfolio: './mee' },
      'modelfolio(portfolio): there is no folder "./mee" (looked for mee/ from the root of the site)',
      "Type portfolio: './me'.",
    ],
    [
      { portfolio: 'me/portfolio.yaml' },
      'modelfolio(portfolio): there is no folder "me/portfolio.yaml" (looked for me/portfolio.yaml/ from the root of the site)',
      "such as portfolio: './me'",
    ],
  ])('says of %j what is missing, where it looked and what to type', (options, message, hint) => {
    const error = complaint(options);
    expect(error.message).toContain(message);
    expect(error.hint).toContain(hint);
    expect(error.type).toBe('AstroUserError');
  });

  test('names every path that leads nowhere at once', () =>
    expect(
      complaint({
        portfolio: 'you',
        components: { Footer: 'x.astro', Header: 'y.astro' },
        pages: { skills: 'z.astro' },
      }).message.match(/^modelfolio\([a-zA-Z.]+\)/gm),
    ).toEqual([
      'modelfolio(portfolio)',
      'modelfolio(components.Footer)',
      'modelfolio(components.Header)',
      'modelfolio(pages.skills)',
    ]));

  test('never shows where the disk keeps the site', () => {
    const root = folderWith(...FILES);
    const { message, hint } = complaint(
      {
        portfolio: join(root, 'mee'),
        components: { Footer: join(root, 'src/Foter.astro') },
        pages: { skills: join(root, 'other/Skills.astro') },
      },
      root,
    );
    expect(message).toContain('there is no folder "mee"');
    expect(`${message}\n${hint}`).not.toContain(root);
  });
});
