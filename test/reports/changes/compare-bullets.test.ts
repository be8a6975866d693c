import { expect, test } from 'vitest';
import { factSpan, words } from '../../../src/claims/span.ts';
import { compareBullets } from '../../../src/reports/changes/compare-bullets.ts';
import { buildFact } from '../../builders/fact.ts';

const claim = (value: number) => ({
  project: 'tumours',
  kind: 'result' as const,
  spans: [words('Reached '), factSpan(buildFact({ value }))],
});
const changed = new Set(['tumours/recall/test', 'tumours/fpr/test']);

test('the same bullets in another order are no change', () =>
  expect(
    compareBullets(
      { before: [claim(0.5), claim(0.9)], after: [claim(0.9), claim(0.5)] },
      { lens: 'ml-engineer', changed },
    ),
  ).toBeUndefined());

test('names the changed facts a bullet states, and no other', () =>
  expect(
    compareBullets({ before: [claim(0.5)], after: [claim(0.9)] }, { lens: 'ml-engineer', changed }),
  ).toEqual({
    lens: 'ml-engineer',
    before: ['Reached 0.500'],
    after: ['Reached 0.900'],
    because: ['tumours/recall/test'],
  }));

test('a baseline that changed is a reason too', () => {
  const baseline = new Set(['tumours/recall/test/one-feature']);
  expect(
    compareBullets({ before: [claim(0.5)], after: [] }, { lens: 'ml-engineer', changed: baseline })
      ?.because,
  ).toEqual(['tumours/recall/test/one-feature']);
});
