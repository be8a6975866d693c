import { expect, test } from 'vitest';
import { missingKeys } from '../../../src/site/readiness/missing-keys.ts';
import { publishedProject } from '../../builders/portfolio.ts';

const bare = publishedProject('bare', { status: 'draft', framing: undefined });

test('names keys that are not written, with what they hold and whether publishing needs them', () =>
  expect(missingKeys(bare, ['framing', 'tradeoffs', 'data'])).toEqual([
    { key: 'framing', description: expect.stringMatching(/\w/), needed: true },
    { key: 'tradeoffs', description: 'Choices between two goods', needed: false },
  ]));

test('looks into blocks', () =>
  expect(missingKeys(bare, ['evaluation.errorAnalysis', 'evaluation.why'])).toEqual([
    { key: 'evaluation.errorAnalysis', description: expect.stringMatching(/\w/), needed: false },
  ]));

test('leaves out keys the schema of the family does not know', () =>
  expect(missingKeys(bare, ['nonsense', 'evaluation.nonsense'])).toEqual([]));
