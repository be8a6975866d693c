import { describe, expect, test } from 'vitest';
import { readMdx } from '../../../src/audit/prose/mdx.ts';
import { LINK, OBJECT } from '../../../src/audit/prose/passage.ts';

const read = (text: string) => readMdx({ file: 'projects/a/case-study.mdx', text });

describe('readMdx', () => {
  test('finds components with their attributes and places', async () => {
    const { tags } = await read(
      'Is <Metric id="recall/test" form={x} block />.\n\n<Chart\n  name="roc"\n/>\n',
    );
    expect(tags.map(({ name, attributes }) => [name, [...attributes]])).toEqual([
      [
        'Metric',
        [
          ['id', 'recall/test'],
          ['form', undefined],
          ['block', ''],
        ],
      ],
      ['Chart', [['name', 'roc']]],
    ]);
    expect(tags[0]?.placeOf('id')).toMatchObject({ line: 1, column: 16, length: 11 });
    expect(tags[1]?.placeOf('name')).toMatchObject({ line: 4, column: 9, length: 3 });
    expect(tags[1]?.placeOf('absent')).toMatchObject({ line: 3, column: 1 });
  });

  test('leaves a component that the author imports to the author', async () => {
    const { tags } = await read(
      "import Chart from './Chart.astro'\n\n<Chart name='x' />\n\n<Bullets />\n",
    );
    expect(tags.map(({ name }) => name)).toEqual(['Bullets']);
  });

  test("a path that holds the name of a component makes no component the author's", async () => {
    const { tags } = await read(
      "import scores from './Notebook-Chart.js'\n\n<Notebook file='x' />\n\n<Chart />\n",
    );
    expect(tags.map(({ name }) => name)).toEqual(['Notebook', 'Chart']);
  });

  test('reads the address of a picture and a link from its definition', async () => {
    const { links, pictures } = await read(
      '![errors][p] and [data][d], ![p][], [gone][no] and m[i][j].\n\n[P]: ./e.png "title"\n[d]: d.csv\n',
    );
    expect(pictures).toMatchObject([
      { url: './e.png', alt: 'errors', place: { line: 1, column: 1 } },
      { url: './e.png', alt: 'p', place: { line: 1, column: 29 } },
    ]);
    expect(links.map(({ url, undefinedName, place }) => [url, undefinedName, place.line])).toEqual([
      ['', 'no', 1],
      ['d.csv', undefined, 4],
    ]);
  });

  test('finds HTML elements, in expressions and exports too', async () => {
    const { elements, links, pictures } = await read(
      [
        '<a href="x.csv">x</a> <img src={pic} alt="A" /> <img srcset="a.png 1x, //b.org/c.png 2x" />',
        '{/* <iframe /> */}{ok && <iframe src="https://b.org" />}',
        'export const V = () => <video src={`v.mp4`} poster={p} />',
        '<Math tex="<a href=x>" />',
      ].join('\n\n'),
    );
    expect(
      elements.map(({ name, attributes, place }) => [name, [...attributes], place.line]),
    ).toEqual([
      ['a', [['href', 'x.csv']], 1],
      [
        'img',
        [
          ['src', undefined],
          ['alt', 'A'],
        ],
        1,
      ],
      ['img', [['srcset', 'a.png 1x, //b.org/c.png 2x']], 1],
      ['iframe', [['src', 'https://b.org']], 3],
      [
        'video',
        [
          ['src', 'v.mp4'],
          ['poster', undefined],
        ],
        5,
      ],
    ]);
    expect(links).toMatchObject([{ url: 'x.csv', element: true }]);
    expect(pictures).toMatchObject([
      { url: '', alt: 'A' },
      { url: '//b.org/c.png', alt: '' },
    ]);
    expect(elements[3]?.place).toMatchObject({ line: 3, column: 26 });
  });

  test('reads ten thousand paragraphs, links and components', async () => {
    const { links, tags, passages } = await read('[a](b.csv) <Metric id="a" />\n\n'.repeat(10_000));
    expect(links.at(-1)?.place).toMatchObject({ line: 19_999, column: 5 });
    expect([links.length, tags.length, passages.length]).toEqual([10_000, 10_000, 10_000]);
  });

  test('reads prose with marks for links, code and components', async () => {
    const { passages } = await read(
      'Recall of *0.94* and `0.1`, see [it](x.csv), <Metric id="a" />.\n\n> Theirs is 0.9.\n',
    );
    expect(passages.map(({ text, quoted }) => [text, quoted])).toEqual([
      [`Recall of 0.94 and ${OBJECT}, see ${LINK}it, ${OBJECT}.`, false],
      ['Theirs is 0.9.', true],
    ]);
  });

  test('code, expressions and comments are no prose', async () => {
    const { passages, tags } = await read(
      '```js\n<Metric id="a" /> 0.9\n```\n\n{/* recall of 0.9 */}\n',
    );
    expect([passages, tags]).toEqual([[], []]);
  });

  test('places words after entities and in the second line', async () => {
    const { passages } = await read('A &amp; B &lt; C\nrecall of 0.94 here\n');
    const [passage] = passages;
    const at = passage?.text.indexOf('0.94') ?? -1;
    expect(passage?.placeOf(at, '0.94')).toMatchObject({ line: 2, column: 11, length: 4 });
  });

  test('finds links and definitions at their address', async () => {
    const { links } = await read('See [a](../beta) or [b].\n\n[b]: ./b.csv\n');
    expect(links.map(({ url, place }) => [url, place.line, place.column])).toEqual([
      ['../beta', 1, 9],
      ['./b.csv', 3, 6],
    ]);
  });

  test.each(['a <Metric id="x" b\n\nx</p>', 'a {b', '<p>open\n'])(
    '%j is one finding',
    async (text) => {
      const { findings } = await read(text);
      expect(findings).toHaveLength(1);
      expect(findings[0]).toMatchObject({ rule: 'prose/mdx', severity: 'error' });
      expect(findings[0]?.place.line).toBeGreaterThan(0);
      expect(findings[0]?.message).not.toMatch(/mdx-jsx:|\.\.$/);
    },
  );
});
