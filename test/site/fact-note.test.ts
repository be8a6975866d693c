import { describe, expect, test } from 'vitest';
import { EVIDENCE_LEVELS } from '../../src/manifest/schema/from.ts';
import { evidenceWords, composeFactNote, shortHash } from '../../src/site/fact-note.ts';
import { buildFact } from '../builders/fact.ts';

describe('composeFactNote', () => {
  test('names file, pointer and start of the hash', () => {
    const evidence = {
      level: 'imported',
      file: 'projects/x/evidence/m.json',
      pointer: '/roc_auc',
      sha256: 'ab'.repeat(32),
    } as const;
    expect(composeFactNote(buildFact({ evidence }), '#src')).toEqual({
      level: 'imported',
      label: 'Imported',
      meaning: evidenceWords().imported.meaning,
      href: '#src',
      where: 'm.json#/roc_auc · sha256 abababab',
    });
  });

  test('has no place without a file', () =>
    expect(
      composeFactNote(buildFact({ evidence: { level: 'self-reported' } }), '#src').where,
    ).toBeUndefined());
});

test('every level has words', () =>
  expect(Object.keys(evidenceWords())).toEqual([...EVIDENCE_LEVELS]));
test('a short hash has eight digits', () => expect(shortHash('0123456789abcdef')).toBe('01234567'));
