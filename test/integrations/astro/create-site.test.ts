import { afterEach, describe, expect, test } from 'vitest';
import { UnreadablePortfolioError, createSite } from '../../../integrations/astro/create-site.ts';
import type { SiteOptions } from '../../../integrations/astro/create-site.ts';
import { forget } from '../../../integrations/astro/remember.ts';
import { resetBridge } from './reset-bridge.ts';
import { copyOf, fixture, writeIn } from './temporary-folder.ts';

const matrix: SiteOptions = {
  folder: fixture('sites/matrix'),
  cacheDir: fixture('sites/matrix/.cache'),
  base: '/folder',
  trailingSlash: 'always',
  format: 'directory',
  dev: false,
};
const PROFILE = 'schemaVersion: "1"\nname: Robin Example\nheadline: Tester of addresses\n';

afterEach(resetBridge);

describe('createSite', () => {
  test.each([
    [false, ['alpha', 'beta']],
    [true, ['alpha', 'beta', 'gamma']],
  ])('shows drafts only while a site is being written (dev: %s)', async (dev, ids) => {
    const site = await createSite({ ...matrix, dev })();
    expect(site.portfolio.projects.map(({ id }) => id)).toEqual(ids);
    expect([...site.facts.keys()]).toEqual(ids);
    expect(site.dev).toBe(dev);
  });

  test('shows drafts in a build that asks for them, and tells programs nothing of them', async () => {
    const site = await createSite({ ...matrix, drafts: true })();
    expect(site.portfolio.projects.map(({ id }) => id)).toEqual(['alpha', 'beta', 'gamma']);
    expect(site.files.cards).toEqual(['alpha', 'beta', 'site']);
    expect(site.files.projects).toEqual(['alpha', 'beta']);
    expect(site.files.llms() + site.files.portfolio()).not.toMatch(/gamma/i);
    expect(site.files.markdown.home()).toMatch(/### Gamma[^\n]*\n\n\*Draft\*/);
    expect(site.files.markdown.home()).not.toContain('gamma.md');
  });

  test.each([false, true])('never shows archived projects (dev: %s)', async (dev) => {
    const folder = copyOf('sites/matrix');
    writeIn(
      folder,
      'projects/gamma/project.yaml',
      'schemaVersion: "1"\ntitle: Gamma\nstatus: archived\ntask: { type: tabular-regression }\n',
    );
    const { portfolio } = await createSite({ ...matrix, folder, dev })();
    expect(portfolio.projects.map(({ id }) => id)).toEqual(['alpha', 'beta']);
  });

  test('offers every lens, those the author chose first and in that order', async () => {
    const folder = copyOf('sites/matrix');
    const usual = (await createSite({ ...matrix, folder })()).lenses.map(({ id }) => id);
    writeIn(folder, 'portfolio.yaml', `${PROFILE}lenses: [applied-analyst, research-scientist]\n`);
    forget();
    const chosen = (await createSite({ ...matrix, folder })()).lenses.map(({ id }) => id);
    expect(chosen.slice(0, 2)).toEqual(['applied-analyst', 'research-scientist']);
    expect(chosen.toSorted()).toEqual(usual.toSorted());
    expect(chosen.slice(2)).toEqual(usual.filter((id) => !chosen.slice(0, 2).includes(id)));
  });

  test('loads once, and again only after a change of the author’s files', async () => {
    const getSite = createSite(matrix);
    const first = getSite();
    expect(getSite()).toBe(first);
    forget();
    const second = getSite();
    expect(second).not.toBe(first);
    expect(getSite()).toBe(second);
    expect((await second).portfolio).not.toBe((await first).portfolio);
    expect((await second).portfolio.projects.map(({ id }) => id)).toEqual(['alpha', 'beta']);
  });

  test('writes addresses for base and trailing slash, full ones when the site has an address', async () => {
    const site = await createSite({ ...matrix, site: 'https://robin.example.org' })();
    expect([site.href('/skills/'), site.absolute('/skills/')]).toEqual([
      '/folder/skills/',
      'https://robin.example.org/folder/skills/',
    ]);
    expect((await createSite(matrix)()).absolute('/skills/')).toBeUndefined();
  });

  test('has the files beside the pages', async () => {
    const { files } = await createSite(matrix)();
    expect(files.cards).toEqual(['alpha', 'beta', 'site']);
  });

  test('says where to look when the portfolio itself cannot be read', async () => {
    const folder = copyOf('sites/matrix');
    writeIn(folder, 'portfolio.yaml', 'name: [\n');
    await expect(createSite({ ...matrix, folder })()).rejects.toThrow(UnreadablePortfolioError);
  });
});
