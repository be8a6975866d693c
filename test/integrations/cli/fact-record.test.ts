import { expect, test } from 'vitest';
import { factRecord } from '../../../integrations/cli/fact-record.ts';
import { buildFact } from '../../builders/fact.ts';

test('what a fact lacks is null, never left out', () => {
  const { split, n, counts, interval, baseline, ...bare } = buildFact();
  expect(factRecord(bare)).toMatchObject({
    split: null,
    n: null,
    interval: null,
    baseline: null,
    evidence: {
      level: 'recomputed',
      file: null,
      pointer: null,
      cell: null,
      sha256: null,
      lock: null,
    },
  });
  expect([split, n, counts, interval, baseline]).not.toContain(undefined);
});

test('the place is file, line and column, nothing else', () => {
  expect(factRecord(buildFact()).place).toEqual({
    file: 'projects/tumours/project.yaml',
    line: 1,
    column: 1,
  });
});
