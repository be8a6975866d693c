import { expect, test } from 'vitest';
import { backingOf, backingText, ledgerFact } from '../../../src/reports/ledger/backing.ts';
import { buildFact } from '../../builders/fact.ts';
import { publishedProject } from '../../builders/portfolio.ts';

const project = publishedProject('tumours');
const bare = publishedProject('tumours', {
  reproducibility: { environment: { kind: 'pinned' } },
  status: 'draft',
});
const read = buildFact({
  evidence: {
    level: 'imported',
    file: 'projects/tumours/evidence/metrics.json',
    pointer: '/recall',
    sha256: 'ab'.repeat(32),
  },
});
const typed = buildFact({ evidence: { level: 'self-reported' }, derivedFrom: [] });

test('a number in a file is verified, one with commands reproducible, any other stated', () => {
  expect(backingOf(read, project)).toBe('verified');
  expect(backingOf(typed, project)).toBe('reproducible');
  expect(backingOf(typed, bare)).toBe('stated');
});

test('names file, pointer and start of the hash', () =>
  expect(backingText(ledgerFact(read, project))).toBe(
    'verified: read from projects/tumours/evidence/metrics.json (/recall), sha256 abababababab',
  ));

test('says plainly when there is no file, and which command was not run', () => {
  expect(backingText(ledgerFact(typed, bare))).toBe('stated by the author; no evidence file');
  expect(backingText(ledgerFact(typed, project))).toBe(
    'stated by the author; no evidence file; `python measure.py` repeats it, which was not run here',
  );
  expect(backingText(ledgerFact(buildFact(), bare))).toBe(
    'computed here from what the author typed; no evidence file',
  );
});

test('names what a value was made from', () =>
  expect(ledgerFact(buildFact(), project).madeFrom).toBe('60 of 64, from evaluation.confusion'));
