import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DOT, codeCell, display, notebookText } from '../integrations/notebook/builders.ts';
import { copySite, filesOf, textOf } from './site.ts';
import type { TestSite } from './site.ts';

const ALPHA = 'projects/alpha';
const PAGE = `${ALPHA}/index.html`;
let site: TestSite;
beforeEach(() => {
  site = copySite('matrix');
});
afterEach(() => site.remove());

const write = (file: string, text: string) => writeFileSync(join(site.root, ALPHA, file), text);

describe('a case study with everything in it', () => {
  test('is built from the project’s own facts, files and notebook', async () => {
    const html =
      '<table><tr><td onclick="alert(1)">cell<script>alert(1)</script></td></tr></table>';
    const outputs = [display({ 'image/png': DOT }), display({ 'text/html': html })];
    write('n.ipynb', notebookText([codeCell('import os', { tags: ['plot'], outputs })]));
    write('a.csv', 'x,y\n');
    write(
      'case-study.mdx',
      `Accuracy is <Metric id="accuracy/test" />, or <Metric id="alpha/accuracy/test" form="value" />.

Inline <Math tex="x^2" />, [a file](./a.csv), [a bad one](javascript:alert(1)).

<Math block tex="\\frac{1}{2}" />

<Chart name="comparison" />

<Bullets lens="ml-engineer" />

<Notebook file="n.ipynb" tags="plot" alt="A dot" />
`,
    );
    const out = await site.build({ base: '/folder' });
    const page = textOf(out, PAGE);
    const body = page.slice(page.indexOf('id="case-study"'));
    expect(body).toMatch(/Accuracy is <span class="mt">0\.992 \(95% CI/);
    expect(body).toContain('href="#src-alpha-accuracy-test"');
    expect(page).toContain('id="src-alpha-accuracy-test"');
    expect(body).toMatch(/<math [^>]*display="block"/);
    expect(body).toContain('<a href="/folder/projects/alpha/a.csv">a file</a>, a bad one.');
    expect(body).toMatch(/<ul class="points"/);
    expect(body).toContain('<span class="tk-keyword">import</span> os');
    expect(body).toMatch(
      /<img class="nb-out" src="\/folder\/projects\/alpha\/notebook\/\w+\.png" width="1" height="1" alt="A dot"/,
    );
    expect(body).toContain('<td>cell</td>');
    expect(page).not.toMatch(/alert\(1\)|onclick| style="|javascript:/);
    expect(
      filesOf(out).filter((file) => /alpha\/(?:a\.csv|notebook\/\w+\.png)$/.test(file)),
    ).toHaveLength(2);
    expect(textOf(out, `${ALPHA}/a.csv`)).toBe('x,y\n');
  });
});

describe('a build stops at the case study', () => {
  test.each([
    [
      '<Metric id="acuracy/test" />',
      /case-study\.mdx:3:13 [^]*"acuracy\/test"[^]*Nearest: accuracy\/test/,
    ],
    ['<Chart name="comparsion" />', /case-study\.mdx:3:14 [^]*"comparsion"[^]*Nearest: comparison/],
    [
      '<Bullets lens="ml-enginer" />',
      /case-study\.mdx:3:16 [^]*"ml-enginer"[^]*Nearest: ml-engineer/,
    ],
    ['<Math tex="\\frac{" />', /case-study\.mdx:3:12 [^]*TeX cannot be set/],
    ['<Notebook file="../beta/n.ipynb" />', /case-study\.mdx:3:17 [^]*not a notebook inside/],
    ['<p>open', /case-study\.mdx:3:\d+ [^]*This is not MDX/],
  ])('for %s, with line, column and what is near', async (tag, words) => {
    write('case-study.mdx', `First.\n\n${tag}\n`);
    const failure = site.build();
    await expect(failure).rejects.toMatchObject({ name: 'ManifestError' });
    await expect(failure).rejects.toThrow(words);
  });

  test('for a name only the build knows, with the file', async () => {
    write('case-study.mdx', "export const id = 'acuracy/test';\n\n<Metric id={id} />\n");
    await expect(site.build()).rejects.toThrow(
      /projects\/alpha\/case-study\.mdx: There is no number "acuracy\/test"/,
    );
  });
});
