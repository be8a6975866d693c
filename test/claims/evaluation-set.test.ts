import { describe, expect, test } from 'vitest';
import { evaluationSet, rowsName } from '../../src/claims/evaluation-set.ts';
import { spanText } from '../../src/claims/text.ts';
import type { Fact } from '../../src/facts/fact.ts';
import { buildFact } from '../builders/fact.ts';
import { publishedProject } from '../builders/portfolio.ts';

const project = publishedProject('tumours');

function setText(overrides: Partial<Fact>): string | undefined {
  return evaluationSet(project, buildFact({ counts: undefined, n: 171, ...overrides }))
    ?.spans.map(spanText)
    .join('');
}

describe('the rows of a value', () => {
  test.each([
    ['test', ' on 171 held-out samples', ' on held-out samples'],
    ['external', ' on an external set of 171 samples', ' on an external set'],
    ['validation', ' on 171 validation samples', ' on validation samples'],
    ['production', ' on 171 samples in production', ' in production'],
    ['cv', ' in cross-validation over 171 samples', ' in cross-validation'],
  ])('of %s are named with and without their number', (split, counted, bare) => {
    expect(setText({ split })).toBe(counted);
    expect(setText({ split, n: undefined })).toBe(bare);
    expect(evaluationSet(project, buildFact({ split }))?.instead?.map(spanText).join('')).toBe(
      bare,
    );
  });

  test('say which class they are when a share counts only one', () => {
    const counts = { k: 60, n: 64 };
    expect(setText({ counts, n: 64 })).toBe(' on 64 held-out samples of class malignant');
    expect(setText({ counts, n: 107, metric: 'specificity' })).toBe(
      ' on 107 held-out samples of class benign',
    );
    expect(setText({ counts, n: 70, metric: 'precision' })).toBe(
      ' on 70 held-out samples predicted as malignant',
    );
    expect(setText({ counts, n: 171, metric: 'accuracy' })).toBe(' on 171 held-out samples');
  });

  test('without a split are only counted, and without both not told', () => {
    expect(setText({ split: undefined })).toBe(' on 171 samples');
    expect(setText({ split: undefined, n: undefined })).toBeUndefined();
  });
});

test('rows without a name are rows', () => {
  expect(rowsName({ ...project, manifest: { ...project.manifest, data: undefined } })).toBe('rows');
});
