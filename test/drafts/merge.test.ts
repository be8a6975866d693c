import { describe, expect, test } from 'vitest';
import { mergeDraft } from '../../src/drafts/merge.ts';
import type { DraftField } from '../../src/drafts/draft.ts';
import { parseManifest } from '../../src/manifest/parse.ts';

const FROM = { file: 'results.json', how: 'a test' };
const METRIC = {
  id: 'accuracy',
  split: 'test',
  from: { file: 'evidence/results.json', pointer: '/accuracy', sha256: 'a'.repeat(64) },
};

const WRITTEN = `# My project
schemaVersion: "1"
title:   Mine   # keep these spaces

# why
framing:
  problem: >-
    Folded by hand
    in short lines.
task: { type: custom }   # a guess
evaluation:
  # the one that counts
  metrics:
    - { id: accuracy, value: "0.90", split: test } # typed
tagline:
`;

describe('mergeDraft into a manifest', () => {
  test('leaves every line of blocks it does not touch as it was', () => {
    const { text, filled, differences } = mergeDraft(WRITTEN, [
      { path: ['license', 'code'], value: 'MIT', from: FROM },
    ]);
    const added = text.split('\n').filter((line) => !WRITTEN.split('\n').includes(line));
    expect(added).toEqual(['license:', '  code: MIT # from results.json: a test']);
    expect(
      text
        .split('\n')
        .filter((line) => !added.includes(line))
        .join('\n'),
    ).toBe(WRITTEN);
    expect(filled.map(({ path }) => path)).toEqual(['license.code']);
    expect(differences).toEqual([]);
  });

  test('never replaces what is written, and says what a file says instead', () => {
    const { text, filled, differences } = mergeDraft(WRITTEN, [
      { path: ['title'], value: 'Theirs', from: FROM },
      { path: ['title'], value: 'Mine', from: FROM },
      { path: ['task', 'type'], value: 'ranking', from: FROM },
      { path: ['evaluation', 'metrics'], adds: 'item', value: METRIC, from: FROM },
    ]);
    expect(text).toBe(WRITTEN);
    expect(filled).toEqual([]);
    expect(differences.map(({ path, written }) => [path, written])).toEqual([
      ['title', 'Mine'],
      ['task.type', 'custom'],
      ['evaluation.metrics[0].from', undefined],
    ]);
  });

  test('fills empty keys and gaps, and keeps the comments beside them', () => {
    const { text } = mergeDraft(`${WRITTEN}license: { code: "?" }\n`, [
      { path: ['tagline'], value: 'One line', from: FROM },
      { path: ['license', 'code'], value: 'MIT', from: FROM },
      { path: ['evaluation', 'metrics'], adds: 'item', value: { ...METRIC, id: 'f1' }, from: FROM },
    ]);
    expect(text).toContain('# the one that counts');
    expect(text).toContain('{ id: accuracy, value: "0.90", split: test } # typed');
    expect(parseManifest(text, 'p').tree?.value).toMatchObject({
      tagline: 'One line',
      license: { code: 'MIT' },
      evaluation: { metrics: [{ id: 'accuracy' }, { id: 'f1', split: 'test' }] },
    });
  });

  test('gives the same text the second time', () => {
    const fields: DraftField[] = [
      { path: ['license', 'code'], value: 'MIT', from: FROM },
      {
        path: ['evaluation', 'metrics'],
        adds: 'item',
        value: { ...METRIC, split: '?' },
        from: FROM,
      },
    ];
    const once = mergeDraft(WRITTEN, fields);
    const twice = mergeDraft(once.text, fields);
    expect(twice.text).toBe(once.text);
    expect(twice.filled).toEqual([]);
    expect(twice.differences).toEqual([]);
  });

  test('keeps an answer that was typed over a gap', () => {
    const field: DraftField = {
      path: ['evaluation', 'metrics'],
      adds: 'item',
      value: { ...METRIC, split: '?' },
      from: FROM,
    };
    const { text } = mergeDraft(undefined, [field]);
    const answered = text.replace('"?" # fill in', 'validation');
    expect(answered).not.toBe(text);
    expect(mergeDraft(answered, [field])).toMatchObject({ text: answered, differences: [] });
  });

  test('shows a value that has moved to another file', () => {
    const { text } = mergeDraft(undefined, [
      { path: ['evaluation', 'metrics'], adds: 'item', value: METRIC, from: FROM },
    ]);
    const moved = { ...METRIC, from: { ...METRIC.from, file: 'evidence/results-2.json' } };
    const { differences } = mergeDraft(text, [
      { path: ['evaluation', 'metrics'], adds: 'item', value: moved, from: FROM },
    ]);
    expect(differences.map(({ path }) => path)).toEqual(['evaluation.metrics[0].from']);
  });

  test('keeps line ends of Windows', () => {
    const { text } = mergeDraft(WRITTEN.replaceAll('\n', '\r\n'), [
      { path: ['license', 'code'], value: 'MIT', from: FROM },
    ]);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  });

  test('does nothing where a text stands in place of a block', () => {
    const { text, filled } = mergeDraft('title: A\ntask: later\n', [
      { path: ['task', 'type'], value: 'ranking', from: FROM },
      { path: ['task', 'list'], adds: 'item', value: 'ranking', from: FROM },
    ]);
    expect([text, filled]).toEqual(['title: A\ntask: later\n', []]);
  });
});

describe('mergeDraft into nothing', () => {
  test('writes keys in the order of the schema, each with its file', () => {
    const { text } = mergeDraft(undefined, [
      { path: ['evaluation', 'metrics'], adds: 'item', value: METRIC, from: FROM },
      { path: ['title'], value: 'A: "quoted" # title', from: FROM, confidence: 'suggested' },
      { path: ['schemaVersion'], value: '1', from: { file: '', how: 'always' } },
    ]);
    const hash = 'a'.repeat(64);
    expect(text).toBe(`schemaVersion: "1"
title: 'A: "quoted" # title' # please confirm; from results.json: a test
evaluation:
  metrics:
    - id: accuracy
      split: test
      from: { file: evidence/results.json, pointer: /accuracy, sha256: ${hash} }
`);
  });

  test('takes the first of two values for one place', () => {
    const { text, differences } = mergeDraft(undefined, [
      { path: ['title'], value: 'First', from: FROM },
      { path: ['title'], value: 'Second', from: FROM },
    ]);
    expect(text).toContain('First');
    expect(differences).toHaveLength(1);
  });
});

describe('mergeDraft and what authors write', () => {
  test('leaves alone a list where a block belongs', () => {
    const own = 'tags: [a]\nevaluation: [b]\n';
    const { text, filled } = mergeDraft(own, [
      { path: ['tags', 'frameworks'], adds: 'item', value: 'PyTorch', from: FROM },
      { path: ['evaluation', 'metrics'], adds: 'item', value: METRIC, from: FROM },
      { path: ['tags', 'domain', 'more'], value: 'x', from: FROM },
    ]);
    expect(text).toBe(own);
    expect(filled).toEqual([]);
  });

  test('keeps a mark for the end of the document at the end', () => {
    const { text } = mergeDraft('---\ntask: { type: custom }\ntitle: Mine\n...\n', [
      { path: ['license', 'code'], value: 'MIT', from: FROM },
    ]);
    const { tree, findings } = parseManifest(text, 'project.yaml');
    expect(findings).toEqual([]);
    expect(tree?.value).toEqual({
      task: { type: 'custom' },
      title: 'Mine',
      license: { code: 'MIT' },
    });
  });

  test('writes nothing a second time where a file says that there is no value', () => {
    const field = {
      path: ['models'],
      adds: 'item' as const,
      value: { name: 'tiny', hyperparameters: { seed: null } },
      from: FROM,
    };
    const { text } = mergeDraft(undefined, [field]);
    expect(mergeDraft(text, [field])).toEqual({ text, filled: [], differences: [], full: [] });
  });

  test('writes no more items than a list takes, and says which are left', () => {
    const names = Array.from({ length: 14 }, (_, index) => `tool-${index}`);
    const { text, full } = mergeDraft(
      undefined,
      names.map((value) => ({
        path: ['tags', 'frameworks'],
        adds: 'item' as const,
        value,
        from: FROM,
      })),
    );
    expect(text).toContain('tool-11 #');
    expect(text).not.toContain('tool-12');
    expect(full.map(({ value, most }) => [value, most])).toEqual([
      ['tool-12', 12],
      ['tool-13', 12],
    ]);
  });

  test('gives the model of a card what the program that trained it says', () => {
    const model = (value: DraftField['value']) => ({
      path: ['models'],
      adds: 'item' as const,
      value,
      from: FROM,
    });
    const { text } = mergeDraft(undefined, [
      model({ name: 'tiny', final: true }),
      model({ name: '?', algorithm: '?', final: true, hyperparameters: { lr: 0.1 } }),
    ]);
    const models = parseManifest(text, 'project.yaml').tree?.value;
    expect(models).toEqual({
      models: [{ name: 'tiny', final: true, algorithm: '?', hyperparameters: { lr: 0.1 } }],
    });
  });
});
