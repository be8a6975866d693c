import { expect, test } from 'vitest';
import { explanation } from '../../../integrations/cli/explanation.ts';
import type { Fact } from '../../../src/facts/fact.ts';
import { buildFact } from '../../builders/fact.ts';

const BASELINE = buildFact({
  id: 'tumours/recall/test/one-feature',
  kind: 'baseline',
  value: 0.8125,
  decimals: 4,
});

function explained(overrides: Partial<Fact>): string {
  const fact = buildFact(overrides);
  return explanation(fact, {
    all: [fact, BASELINE],
    sources: new Map([[fact.place.file, 'first line\n']]),
  });
}

test('a result says what it is better than, and by how much', () => {
  expect(explained({})).toMatch(/^baseline {3}One-feature rule, 0\.81\d*: better by 0\.125/m);
});

test('a verdict of equal gives no difference', () => {
  const { baseline } = buildFact();
  expect(baseline).toBeDefined();
  const text = explained(baseline ? { baseline: { ...baseline, verdict: 'equal' } } : {});
  expect(text).toContain(': not told apart from it');
  expect(text).not.toContain(' by 0.');
});

test('counts and the path they stand at are named', () => {
  expect(explained({})).toContain('the counts 60 of 64, from evaluation.confusion');
});

test('file, pointer and hash are shown when there are any', () => {
  expect(explained({})).not.toMatch(/^(?:file|pointer|sha256) /m);
  const text = explained({
    evidence: {
      level: 'imported',
      file: 'projects/tumours/m.json',
      pointer: '/recall',
      sha256: 'ab12',
    },
  });
  expect(text).toMatch(
    /^file {7}projects\/tumours\/m\.json\npointer {4}\/recall\nsha256 {5}ab12$/m,
  );
});

test('a cell of a table and the lock that knows the file are shown', () => {
  const text = explained({
    evidence: {
      level: 'pipeline-verified',
      file: 'projects/tumours/m.csv',
      cell: 'column recall, row 2',
      sha256: 'ab12',
      lock: 'projects/tumours/dvc.lock',
    },
  });
  expect(text).toMatch(
    /^cell +column recall, row 2\nsha256 +ab12\nrecorded in +projects\/tumours\/dvc\.lock$/m,
  );
});

test('the line is quoted', () => {
  expect(explained({})).toContain('> 1 | first line\n    | ^\n');
});

test('text from a manifest drives no terminal', () => {
  expect(explained({ of: 'a\u001b[31m' })).not.toContain('\u001b');
});
