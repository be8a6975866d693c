import { describe, expect, test } from 'vitest';
import { differenceFacts } from '../../src/facts/differences.ts';
import { pairedDifference } from '../../src/stats/mcnemar.ts';
import { buildProject } from '../builders/project.ts';

const SPLITS = { parts: [{ name: 'test', n: 171, positives: 64 }] };

function differenceOf(compared: object) {
  const comparison = [
    { against: 'Random forest', metric: 'accuracy', difference: 0.012, ...compared },
  ];
  return differenceFacts(buildProject('binary', { splits: SPLITS, evaluation: { comparison } }))[0];
}

describe('the difference of two models on the same rows', () => {
  test('has an interval from the rows only one of them got right', () => {
    const fact = differenceOf({ discordant: { b: 4, c: 2 } });
    const { low, high } = pairedDifference({ b: 4, c: 2, n: 171 });
    expect(fact).toMatchObject({
      id: 'tumours/difference/random-forest/accuracy/test',
      n: 171,
      interval: { low, high, level: 0.95, method: 'paired' },
    });
  });

  test('has the stated interval when there is one', () => {
    const fact = differenceOf({ discordant: { b: 4, c: 2 }, ci: { low: -0.01, high: 0.03 } });
    expect(fact?.interval).toMatchObject({ low: -0.01, high: 0.03, reported: true });
  });

  test.each([
    { metric: 'roc-auc', discordant: { b: 4, c: 2 } },
    { discordant: { b: 100, c: 100 } },
    { difference: 0.9, discordant: { b: 4, c: 2 } },
    {},
  ])('has none otherwise: %j', (compared) => {
    expect(differenceOf(compared)?.interval).toBeUndefined();
  });
});
