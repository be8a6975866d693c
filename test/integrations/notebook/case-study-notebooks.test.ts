import { describe, expect, test } from 'vitest';
import { caseStudyNotebooks } from '../../../integrations/notebook/case-study-notebooks.ts';
import { readMdx } from '../../../src/audit/prose/mdx.ts';
import { temporaryFolder, writeIn } from '../astro/temporary-folder.ts';
import { DOT, codeCell, display, notebookText } from './builders.ts';

const folder = 'projects/a';
async function look(text: string) {
  const root = temporaryFolder();
  const outputs = [display({ 'image/png': DOT })];
  writeIn(
    root,
    `${folder}/train.ipynb`,
    notebookText([codeCell('x', { tags: ['plot'], outputs }), codeCell('y', { outputs })]),
  );
  writeIn(root, `${folder}/old.ipynb`, '{"nbformat": 3}');
  const { tags } = await readMdx({ file: `${folder}/case-study.mdx`, text });
  return caseStudyNotebooks(tags, { root, folder });
}

describe('caseStudyNotebooks', () => {
  test('reads each notebook once and gathers the pictures that are shown', async () => {
    const found = await look('<Notebook file="train.ipynb" tags="plot" />\n\n<Metric id="x" />\n');
    expect([...found.notebooks.keys()]).toEqual(['train.ipynb']);
    expect(found.images).toMatchObject([{ width: 1 }]);
    expect(found.findings).toEqual([]);
  });

  test.each([
    ['<Notebook file="trian.ipynb" />', 17, 'There is no file trian.ipynb', 'Nearest: train.ipynb'],
    ['<Notebook file="train.ipynb" tags="plt" />', 36, 'the tag "plt"', 'Nearest: plot'],
    ['<Notebook file="old.ipynb" />', 17, 'old.ipynb: It is in nbformat 3', 'nbconvert'],
    ['<Notebook file="../b/x.ipynb" />', 17, 'not a notebook inside', 'Nearest: '],
    ['<Notebook tags="plot" />', 1, 'needs the attribute file', 'Write <Notebook'],
    ['<Notebook file={name} />', 1, 'as plain text', 'Write <Notebook'],
    ['<Notebook file="train.ipynb" tags={t} />', 17, 'as plain text', 'Write <Notebook'],
  ])('%s is an error at its place', async (text, column, message, help) => {
    const { findings } = await look(`\n${text}\n`);
    expect(findings).toMatchObject([
      {
        rule: 'prose/notebook',
        severity: 'error',
        place: { file: `${folder}/case-study.mdx`, line: 2, column },
        message: expect.stringContaining(message),
        help: expect.stringContaining(help),
      },
    ]);
  });
});
