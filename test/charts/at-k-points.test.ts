import { describe, expect, it } from 'vitest';
import { atKBlock, atKName, atKValues, placeFact } from '../../src/charts/at-k-points.ts';
import { deriveFacts } from '../../src/facts/derive.ts';
import { buildAgent, buildRanking, buildRetrieval } from '../builders/measured.ts';

const ranking = buildRanking();
const facts = deriveFacts(ranking);

describe('atKBlock', () => {
  it('collects every k of the model and the list to beat, rising', () => {
    const block = atKBlock(
      buildRanking({
        atK: [{ k: 10 }, { k: 1 }],
        baseline: { name: 'Most popular', atK: [{ k: 5 }, { k: 1 }] },
      }),
    );
    expect(block).toMatchObject({
      ks: [1, 5, 10],
      baseline: 'Most popular',
      asked: 'users',
    });
  });

  it('reads retrieval, which has no list to beat, and nothing else', () => {
    expect(atKBlock(buildRetrieval())).toMatchObject({
      ks: [1, 3, 10],
      baseline: '',
      asked: 'questions',
    });
    expect(atKBlock(buildAgent())).toBeUndefined();
  });
});

describe('atKValues', () => {
  it('leaves out what has no place on an axis from 0 to 1', () => {
    const odd = buildRanking({
      atK: [
        { k: 1, ndcg: 1.5 },
        { k: 2, ndcg: '0.5' },
      ],
    });
    const block = atKBlock(odd);
    const values = block && atKValues(odd, deriveFacts(odd), block);
    expect(values?.model.map(({ k }) => k)).toEqual([2]);
  });
});

describe('placeFact', () => {
  it('tells the model from the list it is compared with', () => {
    expect(placeFact(facts, 'ndcg-at-k', 10, '')?.value).toBe(0.36);
    expect(placeFact(facts, 'ndcg-at-k', 10, 'Most popular films')?.value).toBe(0.21);
    expect(atKName('ndcg-at-k')).toBe('nDCG');
  });
});
