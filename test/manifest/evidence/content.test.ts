import { describe, expect, test } from 'vitest';
import { parseContent } from '../../../src/manifest/evidence/content.ts';

describe('a file', () => {
  test.each([
    ['m.json', '\ufeff{"a": 1}', { kind: 'tree', value: { a: 1 } }],
    ['m.json', '{"a": NaN, "b": -Infinity}', { kind: 'tree', value: { a: NaN, b: -Infinity } }],
    ['m.yml', 'a: .inf\n', { kind: 'tree', value: { a: Infinity } }],
    ['dvc.lock', "schema: '2.0'\n", { kind: 'tree', value: { schema: '2.0' } }],
    [
      'm.csv',
      'a,b\n1, "x, y"\n\n2,z\n',
      {
        kind: 'table',
        header: ['a', 'b'],
        rows: [
          ['1', 'x, y'],
          ['2', 'z'],
        ],
      },
    ],
    ['m.CSV', 'a;b\r\n1;2\r\n', { kind: 'table', header: ['a', 'b'], rows: [['1', '2']] }],
    ['m.tsv', 'a\tb\n1\t2\n', { kind: 'table', header: ['a', 'b'], rows: [['1', '2']] }],
    ['m.csv', '', { kind: 'table', header: [], rows: [] }],
  ])('%s is parsed by its ending', (path, text, content) => {
    expect(parseContent(text, path)).toMatchObject(content);
  });

  test.each([
    ['m.json', '{', 'evidence/broken-file'],
    ['m.yaml', '{', 'evidence/broken-file'],
    ['m.csv', '"', 'evidence/broken-file'],
    ['m.yaml', `a: ${'x'.repeat(4e6)}`, 'evidence/too-large'],
    ['poetry.lock', '[[package]]\nname = "x"\n', 'evidence/broken-file'],
    ['metrics', '{}', 'evidence/unknown-format'],
    ['a.constructor', '{}', 'evidence/unknown-format'],
  ])('%s that does not parse says why', (path, text, rule) => {
    expect(parseContent(text, path)).toMatchObject({ rule, key: 'file' });
  });

  test('of YAML unfolds no alias bomb', () => {
    const bomb = `a: &a [1,1,1,1,1,1,1,1,1]\nb: &b [*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c]\n`;
    expect(parseContent(bomb, 'm.yaml')).toMatchObject({ rule: 'evidence/broken-file' });
  });
});
