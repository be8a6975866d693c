import { describe, expect, test } from 'vitest';
import { parseManifest } from '../../src/manifest/parse.ts';

function tree(text: string) {
  const parsed = parseManifest(text, 'project.yaml');
  if (!parsed.tree) throw new Error(parsed.findings.map((finding) => finding.message).join('\n'));
  return parsed.tree;
}

const TEXT = `title: Tumours
evaluation:
  metrics:
    - { id: recall, value: 0.90, split: test }
    - id: accuracy
      value: "0.950"
`;

describe('a manifest that parses', () => {
  test('gives plain data', () => {
    expect(tree(TEXT).value).toMatchObject({
      title: 'Tumours',
      evaluation: { metrics: [{ value: 0.9 }, { value: '0.950' }] },
    });
  });

  test('keeps digits as written, quoted or not', () => {
    expect(tree(TEXT).writtenAt(['evaluation', 'metrics', 0, 'value'])).toBe('0.90');
    expect(tree(TEXT).writtenAt(['evaluation', 'metrics', 1, 'value'])).toBe('0.950');
    expect(tree(TEXT).writtenAt(['evaluation', 'metrics'])).toBeUndefined();
    expect(tree(TEXT).writtenAt(['evaluation', 'metrics', 7, 'value'])).toBeUndefined();
  });

  test('remembers line, column and length of a value and of its key', () => {
    expect(tree(TEXT).placeOf(['evaluation', 'metrics', 1, 'value'])).toMatchObject({
      file: 'project.yaml',
      line: 6,
      column: 14,
      length: 7,
    });
    expect(tree(TEXT).placeOfKey(['evaluation', 'metrics', 1, 'value'])).toMatchObject({
      line: 6,
      column: 7,
      length: 5,
    });
  });

  test('points a missing key at the block that lacks it', () => {
    expect(tree(TEXT).placeOf(['evaluation', 'threshold', 'value'])).toMatchObject({
      line: 2,
      column: 1,
    });
    expect(tree('').placeOf(['title'])).toMatchObject({ line: 1, column: 1, length: 1 });
  });

  test('reads JSON with places too', () => {
    const json = tree('{\n  "title": "A",\n  "n": 1.50\n}');
    expect(json.placeOf(['n'])).toMatchObject({ line: 3, column: 8 });
    expect(json.writtenAt(['n'])).toBe('1.50');
  });

  test('follows an alias to the value it stands for', () => {
    const aliased = tree('a: &x { value: 0.10 }\nb: *x\n');
    expect(aliased.writtenAt(['b', 'value'])).toBe('0.10');
    expect(aliased.placeOf(['b', 'value'])).toMatchObject({ line: 1 });
  });
});

describe('a manifest that does not parse is a finding, never an exception', () => {
  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x]',
    ...'bcdefgh'
      .split('')
      .map(
        (key, index) =>
          `${key}: &${key} [${Array.from({ length: 9 }, () => `*${'abcdefg'[index]}`).join(', ')}]`,
      ),
  ].join('\n');
  test.each([
    ['an open bracket', 'title: [a, b\n', 'manifest/syntax', 2],
    ['a tab for indentation', 'a:\n\tb: 1\n', 'manifest/syntax', 2],
    ['a key given twice', 'title: A\ntask: b\ntitle: C\n', 'manifest/duplicate-key', 3],
    ['an unknown tag', 'title: !!js/function "x"\n', 'manifest/syntax', 1],
    ['an anchor bomb', bomb, 'manifest/too-many-aliases', 1],
    ['nesting without end', '['.repeat(200_000), 'manifest/too-deep', 1],
  ])('%s', (_, text, rule, line) => {
    const { tree: none, findings } = parseManifest(text, 'project.yaml');
    expect(none).toBeUndefined();
    expect(findings[0]).toMatchObject({ rule, severity: 'error' });
    expect(findings[0]?.place.line).toBeGreaterThanOrEqual(line > 1 ? line - 1 : 1);
  });

  test('a duplicate key is underlined and named', () => {
    const [finding] = parseManifest('title: A\ntitle: C\n', 'p.yaml').findings;
    expect(finding).toMatchObject({ place: { line: 2, column: 1, length: 5 } });
    expect(finding?.message).toContain('`title`');
  });
});

test('a key that is a block is read without a word to the terminal', async () => {
  const warnings: string[] = [];
  const listen = (warning: Error) => warnings.push(warning.message);
  process.on('warning', listen);
  expect(tree('{{ card_data }}: 1\n').value).toEqual({ '{ ? { card_data } }': 1 });
  await new Promise((done) => setImmediate(done));
  process.off('warning', listen);
  expect(warnings).toEqual([]);
});
