import { describe, expect, test } from 'vitest';
import { blockMarkdown, sectionMarkdown } from '../../../src/site/markdown/section.ts';
import type { Block } from '../../../src/site/section.ts';

const write = (block: Block) => blockMarkdown(block, (href) => href);

describe('a block', () => {
  test.each<[Block, string]>([
    [
      { kind: 'lead', chip: 'Not applicable', html: 'No <b>people</b>.' },
      '*Not applicable* No **people**.',
    ],
    [{ kind: 'lead', html: 'A.' }, 'A.'],
    [{ kind: 'prose', html: '<p>a</p><p>b</p>' }, 'a\n\nb'],
    [{ kind: 'note', title: 'Test part', html: 'Used once.' }, '**Test part.** Used once.'],
    [{ kind: 'part', title: 'By *sex*', html: '<p>a</p>' }, '### By \\*sex\\*\n\na'],
    [{ kind: 'part', title: 'By sex', html: '' }, '### By sex'],
    [
      {
        kind: 'answers',
        items: [
          { term: 'Model', html: 'small' },
          { term: 'Checked?', chip: 'Not checked', html: 'No dates.' },
          { term: 'Short', html: '<ul><li>a</li></ul>' },
        ],
      },
      '**Model:** small\n\n**Checked?:** *Not checked* No dates.\n\n**Short:**\n\n- a',
    ],
    [
      { kind: 'more', summary: 'In words', items: [{ term: 'Recall', html: 'share found' }] },
      '### In words\n\n**Recall:** share found',
    ],
    [
      { kind: 'code', label: 'Shell', id: 'c', language: 'bash', code: 'echo ```\n' },
      'Shell\n\n````bash\necho ```\n````',
    ],
    [
      { kind: 'list', items: [{ title: 'a <em>b</em>', html: 'c' }, { html: 'd' }] },
      '- **a *b*** c\n- d',
    ],
  ])('%j', (block, markdown) => expect(write(block)).toBe(markdown));

  test.each(['results', 'groups', 'table', 'sources'] as const)('of kind %s is a table', (kind) => {
    const table = {
      label: 'Rows',
      columns: [{ label: 'Part' }],
      rows: [{ cells: [{ text: 'test' }] }],
    };
    expect(write({ kind, table })).toBe('**Rows**\n\n| Part |\n| --- |\n| test |');
  });
});

test('a section stands under its title', () => {
  const blocks = [
    { kind: 'lead', html: 'a' },
    { kind: 'prose', html: '<p>b</p>' },
  ] as const;
  expect(sectionMarkdown({ id: 'x', title: 'Data & more', blocks }, (href) => href)).toBe(
    '## Data & more\n\na\n\nb',
  );
});
