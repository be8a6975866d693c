import { describe, expect, test } from 'vitest';
import { checkOptions } from '../../../integrations/astro/options.ts';
import type { ModelfolioOptions } from '../../../integrations/astro/options.ts';
import { REPLACEABLE, overridesOf } from '../../../integrations/overrides/override.ts';
import { folderWith, urlOf } from '../astro/temporary-folder.ts';

/** What a site with these options and files replaces, one line each. */
function listed(options: ModelfolioOptions, ...files: readonly string[]): string[] {
  const root = folderWith(...files);
  const places = { root: urlOf(root), srcDir: urlOf(`${root}/src`) };
  return overridesOf(checkOptions(options), places).map(
    ({ kind, name, file }) => `${kind} ${name} ${file}`,
  );
}

describe('overridesOf lists', () => {
  test('nothing for a site that replaces nothing, whatever other pages it has', () => {
    expect(listed({ pages: { skills: false } }, 'src/pages/blog.astro')).toEqual([]);
  });

  test('components and pages by option, whether or not the file is there', () => {
    const options: ModelfolioOptions = {
      components: { Header: 'src/Header.astro', Footer: './src/./Footer.astro' },
      pages: { home: './src/home.astro' },
    };
    expect(listed(options)).toEqual([
      'component Footer src/Footer.astro',
      'component Header src/Header.astro',
      'page home src/home.astro',
    ]);
  });

  test('pages by a file at their address, which wins over the option', () => {
    expect(listed({ pages: { skills: './src/skills.astro' } }, 'src/pages/skills.astro')).toEqual([
      'page skills src/pages/skills.astro',
    ]);
  });

  test('one file for both routes of the résumé once, and two files as two', () => {
    expect(listed({ pages: { resume: './src/resume.astro' } })).toEqual([
      'page resume src/resume.astro',
    ]);
    expect(
      listed({ pages: { resume: './src/resume.astro' } }, 'src/pages/resume/index.astro'),
    ).toEqual(['page resume src/pages/resume/index.astro', 'page resume src/resume.astro']);
    expect(listed({}, 'src/pages/resume/[...lens].astro')).toEqual([
      'page resume src/pages/resume/[...lens].astro',
    ]);
  });
});

test('a name is either a component or a page', () => {
  expect(new Set(REPLACEABLE).size).toBe(REPLACEABLE.length);
  expect(REPLACEABLE).toEqual(expect.arrayContaining(['Footer', 'skills']));
});
