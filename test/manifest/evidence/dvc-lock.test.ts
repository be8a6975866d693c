import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lockEntries } from '../../../src/manifest/evidence/dvc-lock.ts';

const LOCK = `schema: '2.0'
stages:
  prepare:
    outs:
    - path: ./data/rows.csv
      md5: ABC
      size: 12
  train:
    deps:
    - path: data/rows.csv
      hash: md5
      md5: abd
    outs:
    - { path: metrics.json, md5: '123', sha256: '456' }
`;

test('finds a file among outputs and dependencies of all stages', () => {
  expect(lockEntries(LOCK, 'data/rows.csv')).toEqual([
    { algorithm: 'md5', hash: 'abc' },
    { algorithm: 'md5', hash: 'abd' },
  ]);
  expect(lockEntries(LOCK, 'metrics.json')).toEqual([
    { algorithm: 'md5', hash: '123' },
    { algorithm: 'sha256', hash: '456' },
  ]);
  expect(lockEntries(LOCK, 'rows.csv')).toEqual([]);
});

test('a lock of any other shape has no entries', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(lockEntries(text, 'metrics.json')).toEqual([]);
      expect(lockEntries(`{"stages": ${text}}`, 'metrics.json')).toEqual([]);
    }),
  );
});
