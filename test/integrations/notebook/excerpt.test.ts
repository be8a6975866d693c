import { describe, expect, test } from 'vitest';
import { renderExcerpt } from '../../../integrations/notebook/excerpt.ts';
import type { NotebookCell } from '../../../integrations/notebook/notebook.ts';
import { buildSite } from '../../builders/site.ts';

const options = { language: 'python', site: buildSite() };
const render = (cell: Partial<NotebookCell>, language = 'python') =>
  renderExcerpt([{ kind: 'code', tags: [], source: '', outputs: [], ...cell }], {
    ...options,
    language,
  });

describe('code', () => {
  test('is coloured by classes', async () => {
    expect(await render({ source: 'import os  # <b>\n' })).toEqual([
      {
        kind: 'code',
        html: expect.stringMatching(
          /^<span class="tk-keyword">import<\/span> os .*&lt;b&gt;<\/span>$/,
        ),
      },
    ]);
  });

  test.each(['constructor', '__proto__'])('of a language called %s is plain', async (language) => {
    expect(await render({ source: 'a < b' }, language)).toEqual([
      { kind: 'code', html: 'a &lt; b' },
    ]);
  });

  test('of an unknown language is escaped', async () => {
    expect(await render({ source: 'x <- "<script>"' }, 'r')).toEqual([
      { kind: 'code', html: 'x &lt;- &quot;&lt;script&gt;&quot;' },
    ]);
  });

  test('longer than 40 lines is cut with a note', async () => {
    const lines = (count: number) =>
      Array.from({ length: count }, (_, line) => `a${line} = 1`).join('\n');
    const [whole] = await render({ source: lines(40) });
    expect(whole).not.toHaveProperty('note');
    const [cut] = await render({ source: lines(43) }, 'r');
    expect(cut).toMatchObject({
      html: expect.stringMatching(/a39 = 1$/),
      note: '3 more lines are in the notebook.',
    });
  });
});

describe('Markdown', () => {
  test('goes the way of all prose: no HTML, checked links, headings as bold lines', async () => {
    const source =
      '## A *b*\n<script>alert(1)</script> [x](javascript:alert(1)) [y](/projects/nobody/) ![z](x.png)';
    const [block] = await render({ kind: 'markdown', source });
    expect(block).toMatchObject({ kind: 'prose' });
    const html = block?.kind === 'prose' ? block.html : '';
    expect(html).toContain('<strong>A <em>b</em></strong>');
    expect(html).not.toMatch(/<script|<h2|<img|href/);
  });
});

describe('a text cell with more than paragraphs', () => {
  const source = [
    'Before.\n\n```python\n# not a heading\nx = "<b>"\n```\n\nAfter `x`:',
    '| a | b |\n|:--|--:|\n| 1 | <i> |\n\n> quoted ~~not~~\n',
    '![the errors](attachment:e.png)\n\n1. one\n\n       code <b>\n',
  ].join('\n\n');

  test('shows code as code, tables as tables, and says what is not shown', async () => {
    const blocks = await render({ kind: 'markdown', source });
    expect(blocks.map(({ kind }) => kind)).toEqual([
      'prose',
      'code',
      'prose',
      'table',
      'prose',
      'left-out',
    ]);
    const html = blocks.map((block) => ('html' in block ? block.html : ''));
    expect(html[1]).toMatch(/^<span class="tk-comment"># not a heading<\/span>\n/);
    expect(html[1]).toContain('&lt;b&gt;');
    expect(html[3]).toContain('<th scope="col">a</th>');
    expect(html[3]).toContain('<td>&lt;i&gt;</td>');
    expect(html[4]).toContain('<em>the errors</em>');
    expect(html[4]).toContain('<pre tabindex="0"><code>code &lt;b&gt;');
    expect(html.join('')).not.toMatch(/style=|<img|<i>|attachment:|language-/);
    expect(blocks[5]).toMatchObject({ text: 'A picture in the text is only in the notebook.' });
  });

  test('long code in it is cut with a note; an unknown language is plain', async () => {
    const lines = Array.from({ length: 42 }, (_, line) => `a${line} < 1`).join('\n');
    const [code] = await render({ kind: 'markdown', source: `~~~constructor\n${lines}\n~~~` });
    expect(code).toMatchObject({
      kind: 'code',
      html: expect.stringMatching(/^a0 &lt; 1\n/),
      note: '2 more lines are in the notebook.',
    });
  });

  test('Markdown that code put out is read the same way', async () => {
    const blocks = await render({ outputs: [{ kind: 'markdown', text: '| a |\n|---|\n| 1 |' }] });
    expect(blocks.map(({ kind }) => kind)).toEqual(['table']);
  });
});

test('outputs follow their cell; a picture leaves its bytes behind', async () => {
  const image = {
    kind: 'image',
    name: 'a.png',
    bytes: new Uint8Array([1]),
    width: 2,
    height: 3,
  } as const;
  const blocks = await render({
    source: 'x',
    outputs: [image, { kind: 'error', text: 'E' }, { kind: 'markdown', text: 'm' }],
  });
  expect(blocks.slice(1)).toEqual([
    { kind: 'image', name: 'a.png', width: 2, height: 3 },
    { kind: 'error', text: 'E' },
    { kind: 'prose', html: '<p>m</p>' },
  ]);
});
