import { describe, expect, test } from 'vitest';
import { datasetFacts } from '../../src/facts/datasets.ts';
import { buildProject } from '../builders/project.ts';

const FILE = 'evidence/data.json';

function levels(size: object, text: string): Record<string, string> {
  const project = buildProject('binary', { data: [{ name: 'WDBC', size }] }, { [FILE]: text });
  return Object.fromEntries(
    datasetFacts(project).map(({ metric, evidence }) => [metric, evidence.level]),
  );
}

describe('the size of a data set', () => {
  const from = { file: FILE, pointer: '/data' };

  test('is backed by its file for every key the file gives', () => {
    const text = '{"data": {"rows": 569, "features": 30, "positives": 212}}';
    const imported = { rows: 'imported', features: 'imported', positives: 'imported' };
    expect(levels({ from }, text)).toEqual(imported);
    expect(levels({ features: 30, from }, text)).toEqual(imported);
  });

  test('is self-reported for a key that is typed beside it', () => {
    expect(levels({ features: 30, from }, '{"data": {"rows": 569}}')).toEqual({
      rows: 'imported',
      features: 'self-reported',
    });
    expect(levels({ features: 30, from }, '{"data": 569}')).toEqual({
      rows: 'imported',
      features: 'self-reported',
    });
  });
});
