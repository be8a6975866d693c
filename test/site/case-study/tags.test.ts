import { describe, expect, test } from 'vitest';
import { readMdx } from '../../../src/audit/prose/mdx.ts';
import { tagFindings } from '../../../src/site/case-study/tags.ts';
import { sourceOf } from '../../builders/site.ts';

const source = sourceOf('tumours');
const remarks = async (text: string) => {
  const { tags } = await readMdx({ file: 'projects/tumours/case-study.mdx', text });
  return tagFindings(tags, source);
};

describe('components of a case study', () => {
  test.each([
    'Recall <Metric id="recall/test" form="value" />.',
    '<Chart name="comparison" />',
    '<Bullets />',
    '<Bullets lens="ml-engineer" />',
    '<Math block tex="\\frac{a}{b}" />',
    '<Metric id={props.id} />',
    '<Figure src="x" />',
  ])('%s passes', async (text) => expect(await remarks(text)).toEqual([]));

  test.each([
    ['A\n\nB <Metric id="recal/test" />', 3, 15, 'Nearest: recall/test'],
    ['<Metric id="recall/test" form="ful" />', 1, 32, 'Nearest: full'],
    ['<Metric />', 1, 1, 'Write <Metric id="…" />.'],
    ['<Chart name="comparsion" />', 1, 14, 'Nearest: comparison'],
    ['<Bullets lens="ml" />', 1, 16, 'Nearest: ml-engineer'],
    ['x <Math tex="\\frac{a" /> y', 1, 14, 'KaTeX lists'],
  ])('%s is an error at its place', async (text, line, column, help) => {
    const findings = await remarks(text);
    expect(findings).toMatchObject([
      {
        rule: 'prose/component',
        severity: 'error',
        place: { line, column },
        help: expect.stringContaining(help),
      },
    ]);
  });

  test('a slip in a component’s name is asked about', async () => {
    expect(await remarks('<Metrics id="recall/test" />')).toMatchObject([
      { severity: 'warning', help: 'Did you mean <Metric>?' },
    ]);
  });
});
