import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkProject } from '../../../src/manifest/check.ts';
import { valueAt } from '../../../src/manifest/issues.ts';
import { parseManifest } from '../../../src/manifest/parse.ts';
import type { ManifestTree } from '../../../src/manifest/tree.ts';
import { fillFromTexts } from '../../builders/evidence.ts';

const BASE = {
  schemaVersion: '1',
  title: 'T',
  task: {
    type: 'tabular-classification',
    target: { name: 'd', positiveClass: 'ill', classes: ['ill', 'well'] },
  },
};

function treeOf(blocks: object): ManifestTree {
  const { tree } = parseManifest(JSON.stringify({ ...BASE, ...blocks }, null, 1), 'p/project.json');
  if (!tree) throw new Error('The test manifest does not parse.');
  return tree;
}

const metric = (from: unknown, typed: object = {}) => ({
  evaluation: { metrics: [{ id: 'recall', split: 'test', ...typed, from }] },
});
const AT = ['evaluation', 'metrics', 0, 'value'];
const roc = (from: unknown) => ({ evaluation: { curves: { roc: { from } } } });
const POINTS = ['evaluation', 'curves', 'roc', 'points'];

/** What stands at `path` once `text` was read, and every remark of filling and checking. */
function read(blocks: object, path: (string | number)[], text: string, file = 'm.json') {
  const filled = fillFromTexts(treeOf(blocks), { [file]: text });
  const checked = checkProject(filled.tree, { folder: 'p', unread: filled.unread });
  return {
    value: valueAt(filled.tree.value, path),
    written: filled.tree.writtenAt(path),
    place: filled.tree.placeOf(path),
    findings: [...filled.findings, ...checked.findings],
    rules: [...filled.findings, ...checked.findings].map(({ rule }) => rule),
  };
}

describe('a number', () => {
  const at = (pointer: string, typed?: object) => metric({ file: 'm.json', pointer }, typed);

  test('is read from JSON with its digits, and stands where its `from` stands', () => {
    const { value, written, place, rules } = read(at('/test/auc'), AT, '{"test": {"auc": 0.90}}');
    expect({ value, written, rules }).toEqual({ value: 0.9, written: '0.90', rules: [] });
    const tree = treeOf(at('/test/auc'));
    expect(place.line).toBe(tree.placeOf(['evaluation', 'metrics', 0, 'from']).line);
    expect(place.path).toEqual(AT);
  });

  test('is read from YAML with its digits', () => {
    const from = metric({ file: 'm.yaml', pointer: '/auc' });
    expect(read(from, AT, 'auc: 0.90\n', 'm.yaml')).toMatchObject({ value: 0.9, written: '0.90' });
  });

  test('is read from a cell, whose row is a number or cells that pick it out', () => {
    const table = 'model,accuracy\nsvm,0.950\nknn,0.93\n';
    const one = metric({ file: 'm.csv', column: 'accuracy', row: 1 });
    const other = metric({ file: 'm.csv', column: 'accuracy', row: { model: 'knn' } });
    expect(read(one, AT, table, 'm.csv')).toMatchObject({ value: 0.95, written: '0.950' });
    expect(read(other, AT, table, 'm.csv')).toMatchObject({ value: 0.93, rules: [] });
  });

  test('typed beside its file stays as typed', () => {
    expect(read(at('/auc', { value: '0.9' }), AT, '{"auc": 0.90124}').value).toBe('0.9');
  });

  test.each(['NaN', '"nan"'])('that the file calls %s is not defined', (stored) => {
    const { findings, rules } = read(at('/auc'), AT, `{"auc": ${stored}, "loss": Infinity}`);
    expect(rules).toEqual(['evidence/not-a-number']);
    expect(findings[0]?.message).toContain('says NaN');
  });

  test('that YAML calls .nan is not defined either', () => {
    const from = metric({ file: 'm.yaml', pointer: '/auc' });
    expect(read(from, AT, 'auc: .nan\n', 'm.yaml').rules).toEqual(['evidence/not-a-number']);
  });

  test.each([
    ['m.json', '{"auc": 1e400}', 'infinity'],
    ['m.json', '{"auc": -Infinity}', 'minus infinity'],
    ['m.yaml', 'auc: .inf\n', 'infinity'],
  ])('that %s gives as %s is not finite', (file, text, word) => {
    const { findings, rules } = read(metric({ file, pointer: '/auc' }), AT, text, file);
    expect(rules).toEqual(['evidence/infinite']);
    expect(findings[0]?.message).toContain(`\`${file}\` says ${word} at \`/auc\``);
  });

  test('comes with the other keys of its block when the file holds a block', () => {
    const stored = '{"value": 0.9, "n": 50, "size_bytes": 3, "name": null}';
    expect(read(at('/m'), ['evaluation', 'metrics', 0], `{"m": ${stored}}`)).toMatchObject({
      value: { id: 'recall', value: 0.9, n: 50 },
      rules: [],
    });
  });
});

describe('a block inside a block', () => {
  const deployment = (from: object) => ({
    deployment: { kind: 'none', performance: { latencyMs: { p95: 0.3 }, from } },
  });

  test('is filled key by key, around what is typed', () => {
    const blocks = deployment({ file: 'm.json', pointer: '/latency_ms' });
    const text = '{"latency_ms": {"n": 500, "p50": 0.20, "p95": 0.31}}';
    const { value, written } = read(
      blocks,
      ['deployment', 'performance', 'latencyMs', 'p50'],
      text,
    );
    expect({ value, written }).toEqual({ value: 0.2, written: '0.20' });
    const whole = read(blocks, ['deployment', 'performance', 'latencyMs'], text);
    expect(whole.value).toEqual({ p95: 0.3, p50: 0.2 });
  });
});

describe('a curve', () => {
  const expected = [
    { fpr: 0, tpr: 0, threshold: null },
    { fpr: 1, tpr: 1, threshold: 0.1 },
  ];
  const NAMES = { fpr: 'FPR', tpr: 'TPR', threshold: 'cut' };

  test.each([
    [
      'a list with our names',
      '[{"fpr":0,"tpr":0,"threshold":Infinity},{"fpr":1,"tpr":1,"threshold":0.1,"f1":2}]',
      {},
    ],
    [
      'a list with other names',
      '[{"FPR":0,"TPR":0,"cut":null},{"FPR":1,"TPR":1,"cut":0.1}]',
      NAMES,
    ],
    [
      'arrays side by side',
      '{"fpr":[0,1],"tpr":[0,1],"thresholds":[Infinity,0.1]}',
      { threshold: 'thresholds' },
    ],
  ])('is read from %s', (_, text, columns) => {
    const { value, rules } = read(roc({ file: 'm.json', columns }), POINTS, text);
    expect({ value, rules }).toEqual({ value: expected, rules: [] });
  });

  test('is read from the columns of a table', () => {
    const table = 'FPR\tTPR\tcut\n0\t0\tinf\n1.0\t1\t0.1\n';
    const { value, written, rules } = read(
      roc({ file: 'm.tsv', columns: NAMES }),
      [...POINTS, 1, 'fpr'],
      table,
      'm.tsv',
    );
    expect({ value, written, rules }).toEqual({ value: 1, written: '1', rules: [] });
    expect(read(roc({ file: 'm.tsv', columns: NAMES }), POINTS, table, 'm.tsv').value).toEqual(
      expected,
    );
  });

  test('of a million points is refused before its points are looked at', () => {
    const text = `{"fpr": [${'0,'.repeat(999_999)}1]}`;
    const { findings, rules } = read(roc({ file: 'm.json' }), POINTS, text);
    expect(rules).toEqual(['evidence/too-many-points']);
    expect(findings[0]?.message).toContain('1000000 entries for `points`; at most 200');
    expect(findings[0]?.help).toContain('keep the first and the last');
  });

  test.each([
    ['arrays', '{"FPR": [0, 0.5, 1], "TPR": [0, 0.7, 1]}'],
    ['a list', '[{"FPR": 0, "TPR": 0}, {"FPR": 0.5, "TPR": 0.7}, {"FPR": 1, "TPR": 1}]'],
  ])('of %s whose column is not there is remarked on once, not at each point', (_, text) => {
    const columns = { fpr: 'FPRX', tpr: 'TPR' };
    const { findings, rules } = read(roc({ file: 'm.json', columns }), POINTS, text);
    expect(rules).toEqual(['evidence/lost-column']);
    expect(findings[0]?.help).toBe('Did you mean `columns: { fpr: FPR }`?');
  });

  test('of no array that `columns` names is remarked on once', () => {
    const columns = { fpr: 'FPRX', tpr: 'TPRX' };
    const { findings, rules } = read(
      roc({ file: 'm.json', columns }),
      POINTS,
      '{"FPR": [0, 1], "TPR": [0, 1]}',
    );
    expect(rules).toEqual(['evidence/lost-column']);
    expect(findings[0]?.message).toContain('no array `FPRX` for `fpr` and no `TPRX` for `tpr`');
  });

  test('of arrays of unequal length is remarked on once, with both lengths', () => {
    const { findings, rules } = read(
      roc({ file: 'm.json' }),
      POINTS,
      '{"fpr": [0, 0.5, 1], "tpr": [0, 1]}',
    );
    expect(rules).toEqual(['evidence/unequal-lengths']);
    expect(findings[0]?.message).toContain('`fpr` has 3, `tpr` has 2.');
  });

  test('with a point that is no number is remarked on at that point', () => {
    const { findings, rules } = read(
      roc({ file: 'm.json' }),
      POINTS,
      '[{"fpr": 0, "tpr": 0}, {"fpr": 1, "tpr": NaN}]',
    );
    expect(rules).toEqual(['evidence/not-a-number']);
    expect(findings[0]?.message).toContain('`points[1].tpr` is not defined there');
  });

  test('that goes wrong inside is remarked on at its `from`', () => {
    const { findings } = read(
      roc({ file: 'm.json' }),
      POINTS,
      '[{"fpr":0,"tpr":0},{"fpr":"x","tpr":7}]',
    );
    expect(findings.map(({ place }) => place.path)).toEqual([
      [...POINTS, 1, 'fpr'],
      [...POINTS, 1, 'tpr'],
    ]);
    expect(new Set(findings.map(({ place }) => place.line)).size).toBe(1);
  });
});

describe('a matrix', () => {
  test('is read from a table whose first column names the rows', () => {
    const blocks = {
      evaluation: { confusion: { labels: ['ill', 'well'], from: { file: 'm.csv' } } },
    };
    const { value, rules } = read(
      blocks,
      ['evaluation', 'confusion', 'counts'],
      ',ill,well\nill,60,4\nwell,4,103\n',
      'm.csv',
    );
    expect({ value, rules }).toEqual({
      value: [
        [60, 4],
        [4, 103],
      ],
      rules: [],
    });
  });
});

describe('a matrix of classes that are digits', () => {
  test.each([',1,0\n1,60,4\n0,5,103\n', '1,0\n60,4\n5,103\n'])(
    'keeps the order of the columns of %j',
    (table) => {
      const from = { file: 'm.csv' };
      const blocks = { evaluation: { confusion: { labels: ['1', '0'], from } } };
      const { value, rules } = read(blocks, ['evaluation', 'confusion', 'counts'], table, 'm.csv');
      const counts = [
        [60, 4],
        [5, 103],
      ];
      expect({ value, rules }).toEqual({ value: counts, rules: [] });
    },
  );
});

describe('what cannot be read', () => {
  const JSON_TEXT = '{"test": {"roc_auc": 0.9, "n": 5}, "note": "x", "list": [1]}';
  const TABLE = 'model,fold,accuracy\nsvm,1,0.95\nsvm,2,0.94\n';

  test.each([
    [
      { file: 'm.json', pointer: '/test/roc_acu' },
      'evidence/lost-pointer',
      'Did you mean `roc_auc`?',
    ],
    [{ file: 'm.json', pointer: '/list/length' }, 'evidence/lost-pointer', 'path of keys'],
    [{ file: 'm.json', pointer: '/note' }, 'evidence/wrong-type', 'one step deeper'],
    [{ file: 'm.json', pointer: '/list' }, 'evidence/wrong-type', 'one step deeper'],
    [{ file: 'm.json', pointer: '' }, 'evidence/no-known-key', 'Point at the value itself'],
    [{ file: 'm.json', column: 'accuracy' }, 'evidence/wrong-selector', 'JSON pointer'],
    [{ file: 'm.csv', pointer: '/accuracy' }, 'evidence/wrong-selector', '`column: accuracy`'],
    [{ file: 'm.csv', column: 'acuracy' }, 'evidence/lost-column', 'Did you mean `accuracy`?'],
    [{ file: 'm.csv', column: 'accuracy' }, 'evidence/several-rows', 'Add a cell'],
    [
      { file: 'm.csv', column: 'accuracy', row: { model: 'svm' } },
      'evidence/several-rows',
      'Add a cell',
    ],
    [
      { file: 'm.csv', column: 'accuracy', row: { model: 'nn' } },
      'evidence/no-row',
      'number of the row',
    ],
    [{ file: 'm.csv', column: 'accuracy', row: 3 }, 'evidence/no-row', 'number of the row'],
    [{ file: 'bad.json', pointer: '/a' }, 'evidence/broken-file', 'correct that line'],
    [{ file: 'bad.yaml', pointer: '/a' }, 'evidence/broken-file', 'correct that line'],
    [{ file: 'bad.csv', column: 'a' }, 'evidence/broken-file', 'correct that line'],
    [{ file: 'm.pkl' }, 'evidence/unknown-format', 'JSON or CSV'],
  ])('%j is %s, and nothing else', (from, rule, help) => {
    const filled = fillFromTexts(treeOf(metric(from)), {
      'm.json': JSON_TEXT,
      'm.csv': TABLE,
      'bad.json': '{"a": 1,\n "b" 2}',
      'bad.yaml': 'a: [1\nb: 2\n',
      'bad.csv': 'a,b\n1,2\n1,2,3\n',
      'm.pkl': '',
    });
    const checked = checkProject(filled.tree, { folder: 'p', unread: filled.unread });
    const findings = [...filled.findings, ...checked.findings];
    expect(findings.map((finding) => finding.rule)).toEqual([rule]);
    expect(findings[0]).toMatchObject({ severity: 'error', help: expect.stringContaining(help) });
    expect(findings[0]?.place.path.slice(0, 4)).toEqual([...AT.slice(0, 3), 'from']);
  });

  test.each([
    ['bad.json', '{"a": 1,\n "b" 2}', 'line 2'],
    ['bad.yaml', 'a: 1\nb: [2\n', 'line 3'],
    ['bad.csv', 'a,b\n1,2\n1,2,3\n', 'line 3'],
  ])('%s says the line where its parser stopped', (file, text, line) => {
    expect(read(metric({ file }), AT, text, file).findings[0]?.message).toContain(line);
  });

  test('shows the keys that exist at the deepest step reached, and the rows that match', () => {
    const lost = read(metric({ file: 'm.json', pointer: '/test/f1' }), AT, JSON_TEXT).findings[0];
    expect(lost?.message).toContain('At `/test` there is `roc_auc`, `n`.');
    const several = metric({ file: 'm.csv', column: 'accuracy', row: { model: 'svm' } });
    expect(read(several, AT, TABLE, 'm.csv').findings[0]?.message).toContain(
      '2 rows of `m.csv` match',
    );
  });

  test('a broken file is remarked on once, however many numbers name it', () => {
    const from = { file: 'bad.json', pointer: '/a' };
    const metrics = ['recall', 'precision', 'f1'].map((id) => ({ id, split: 'test', from }));
    expect(read({ evaluation: { metrics } }, AT, '{', 'bad.json').rules).toEqual([
      'evidence/broken-file',
    ]);
  });

  test('a metric with neither value nor file still lacks its value', () => {
    expect(
      read({ evaluation: { metrics: [{ id: 'recall', split: 'test' }] } }, AT, '{}').rules,
    ).toEqual(['manifest/missing-key']);
  });
});

describe('whatever an author writes', () => {
  const file = fc.constantFrom('m.json', 'm.csv', 'm.yaml', 'none.json');
  const from = fc.oneof(
    fc.anything({ withNullPrototype: false }),
    fc.record(
      {
        file,
        pointer: fc.oneof(fc.string(), fc.constantFrom('', '/a', '/a/0', '/__proto__')),
        column: fc.constantFrom('a', 'b', '__proto__'),
        row: fc.oneof(fc.nat(3), fc.dictionary(fc.constantFrom('a', 'b'), fc.anything())),
        columns: fc.dictionary(
          fc.constantFrom('fpr', 'tpr', 'value'),
          fc.constantFrom('a', 'b', 'c'),
        ),
      },
      { requiredKeys: [] },
    ),
  );

  test('under `from`, filling and checking never throw', () => {
    fc.assert(
      fc.property(from, fc.json(), fc.string(), (written, json, cells) => {
        const value = { ...BASE, ...metric(written), ...{ data: [{ size: { from: written } }] } };
        const tree = { ...treeOf({}), value: { ...value, ...roc(written) } };
        const texts = { 'm.json': json, 'm.yaml': cells, 'm.csv': `a,b\n${cells}\n1,2` };
        for (const each of [tree, { ...tree, value }]) {
          const filled = fillFromTexts(each, texts);
          const { findings } = checkProject(filled.tree, { folder: 'p', unread: filled.unread });
          for (const { message } of [...filled.findings, ...findings]) expect(message).toBeTruthy();
        }
      }),
      { numRuns: 300 },
    );
  });
});
