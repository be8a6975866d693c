import { afterEach, describe, expect, test } from 'vitest';
import { createSite } from '../../../integrations/astro/create-site.ts';
import { DOT, codeCell, display, notebookText } from '../notebook/builders.ts';
import { resetBridge } from './reset-bridge.ts';
import { copyOf, writeIn } from './temporary-folder.ts';

afterEach(resetBridge);

const ALPHA = 'projects/alpha';
async function caseStudies() {
  const folder = copyOf('sites/matrix');
  writeIn(
    folder,
    `${ALPHA}/case-study.mdx`,
    '[a](a.csv)\n\n<Notebook file="n.ipynb" tags="plot" />\n',
  );
  writeIn(folder, `${ALPHA}/a.csv`, 'x,y\n');
  writeIn(
    folder,
    `${ALPHA}/n.ipynb`,
    notebookText([codeCell('x', { tags: ['plot'], outputs: [display({ 'image/png': DOT })] })]),
  );
  const address = { base: '/folder', trailingSlash: 'always', format: 'directory' } as const;
  return (await createSite({ folder, cacheDir: `${folder}/.cache`, dev: false, ...address })())
    .caseStudies;
}

describe('files below a project', () => {
  test('are those prose links to and notebooks drew', async () => {
    const { attachments, attachment } = await caseStudies();
    const files = attachments.filter(({ id }) => id === 'alpha').map(({ file }) => file);
    expect(files).toEqual(['a.csv', expect.stringMatching(/^notebook\/\w+\.png$/)]);
    expect(Buffer.from(await attachment('alpha', 'a.csv')).toString()).toBe('x,y\n');
    expect(Buffer.from(await attachment('alpha', files[1] ?? '')).toString('base64')).toBe(DOT);
    await expect(attachment('alpha', 'project.yaml')).rejects.toThrow(
      'There is no file project.yaml',
    );
  });

  test('an excerpt says where its pictures are served', async () => {
    const { excerpt } = await caseStudies();
    const blocks = await excerpt('alpha', { file: 'n.ipynb', tags: 'plot' });
    expect(blocks.map(({ kind }) => kind)).toEqual(['code', 'image']);
    expect(blocks[1]?.src).toMatch(/^\/folder\/projects\/alpha\/notebook\/\w+\.png$/);
  });

  test('what the check could not see stops the build with the file', async () => {
    const { excerpt } = await caseStudies();
    await expect(excerpt('alpha', { file: 'x.ipynb' })).rejects.toThrow(
      'projects/alpha/case-study.mdx: There is no notebook "x.ipynb".',
    );
    await expect(excerpt('alpha', { file: 'n.ipynb', tags: 'y' })).rejects.toThrow('the tag "y"');
  });
});
