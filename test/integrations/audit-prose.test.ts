import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { auditProse } from '../../integrations/audit-prose.ts';
import { loadPortfolio } from '../../src/manifest/load-fs.ts';
import { copyOf, writeIn } from './astro/temporary-folder.ts';
import { DOT, codeCell, display, notebookText } from './notebook/builders.ts';

const examples = fileURLToPath(new URL('../../examples', import.meta.url));
const audited = async (folder: string) => auditProse(await loadPortfolio(folder), folder);
const ALPHA = 'projects/alpha';

/** A copy of the small site whose first project has this case study. */
function withCaseStudy(text: string): string {
  const folder = copyOf('sites/matrix');
  writeIn(folder, `${ALPHA}/case-study.mdx`, text);
  return folder;
}

async function remarksOn(folder: string): Promise<string[]> {
  const { findings } = await audited(folder);
  return findings
    .filter(({ place }) => place.file.endsWith('.mdx'))
    .map(({ rule, severity, place }) => `${severity} ${rule} ${place.line}:${place.column}`);
}

describe('every example', () => {
  test.each(['showcase', 'one-page'])('%s: no false alarm in its prose', async (name) => {
    const { findings } = await audited(join(examples, name));
    expect(findings.filter(({ rule }) => rule.startsWith('prose/'))).toEqual([]);
  });

  test('the showcase publishes what its case study links to and draws', async () => {
    const { attachments, notebooks, files } = await audited(join(examples, 'showcase'));
    const paths = attachments.get('tumour-triage')?.map(({ path }) => path);
    expect(paths).toEqual([
      'notebooks/scores.ipynb',
      'evidence/measure.py',
      expect.stringMatching(/^notebook\/[0-9a-f]{10}\.png$/),
    ]);
    expect([...(notebooks.get('tumour-triage')?.keys() ?? [])]).toEqual(['notebooks/scores.ipynb']);
    expect(files.filter((file) => file.endsWith('scores.ipynb')).every(existsSync)).toBe(true);
  });
});

describe('a case study', () => {
  test('is held against facts, links and files at line and column', async () => {
    const text = [
      'An accuracy of 0.97, and one of <Metric id="acuracy/test" />.',
      '[a file](gone.csv), [next](../btea/) and <Chart name="rocc" />',
      '<Math tex="\\frac{" />',
      '<Notebook file="none.ipynb" />',
    ].join('\n\n');
    expect(await remarksOn(withCaseStudy(text))).toEqual([
      'warning prose/typed-number 1:16',
      'error prose/component 1:45',
      'warning prose/link 3:10',
      'warning prose/link 3:28',
      'error prose/component 3:55',
      'error prose/component 5:12',
      'error prose/notebook 7:17',
    ]);
  });

  test('that is no MDX is one error', async () => {
    expect(await remarksOn(withCaseStudy('fine\n\n<p>open\n'))).toEqual([
      expect.stringMatching(/^error prose\/mdx 3:/),
    ]);
  });

  test('that types a number rightly, or quotes another work, is left alone', async () => {
    const folder = withCaseStudy(
      'An accuracy of 0.9926.\n\nAn accuracy of 0.5 is [theirs](https://example.org).\n',
    );
    expect(await remarksOn(folder)).toEqual([]);
  });

  test('publishes linked files and pictures, never others', async () => {
    const folder = withCaseStudy('[a](data/a.csv) [b](b.html)\n\n<Notebook file="n.ipynb" />\n');
    writeIn(folder, `${ALPHA}/data/a.csv`, 'x');
    writeIn(folder, `${ALPHA}/b.html`, '<script>');
    writeIn(folder, `${ALPHA}/secret.csv`, 'x');
    writeIn(
      folder,
      `${ALPHA}/n.ipynb`,
      notebookText([codeCell('x', { outputs: [display({ 'image/png': DOT })] })]),
    );
    const { attachments } = await audited(folder);
    expect(attachments.get('alpha')?.map(({ path }) => path)).toEqual([
      'data/a.csv',
      expect.stringMatching(/^notebook\//),
    ]);
    expect(await remarksOn(folder)).toEqual(['warning prose/link 1:21']);
  });
});

test('a number typed in a manifest is held against its facts too', async () => {
  const folder = copyOf('sites/matrix');
  const { sources } = await loadPortfolio(folder);
  const file = `${ALPHA}/project.yaml`;
  const text = (sources.get(file) ?? '').replace(
    'Images are clean and centred.',
    'The accuracy of 0.9526 is for clean images.',
  );
  writeIn(folder, file, text);
  const { findings } = await audited(folder);
  expect(findings.filter(({ rule }) => rule === 'prose/typed-number')).toMatchObject([
    { place: { file, column: 32, length: 6 }, help: expect.stringContaining('0.992') },
  ]);
});

test('a folder without a portfolio keeps its findings', async () => {
  const folder = join(
    fileURLToPath(new URL('../fixtures/portfolios', import.meta.url)),
    'empty-folder',
  );
  const { findings, attachments } = await audited(folder);
  expect(findings.length).toBeGreaterThan(0);
  expect(attachments.size).toBe(0);
});
