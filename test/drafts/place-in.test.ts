import { describe, expect, test } from 'vitest';
import { placeIn } from '../../src/drafts/place-in.ts';
import type { DraftValue } from '../../src/drafts/draft.ts';

const FROM = { file: 'a.json', how: 'a test' };
const CARD = { name: 'tiny-bert', final: true };

describe('placeIn', () => {
  test('takes a model without a name for the final one, where there is one', () => {
    expect(placed([{ name: 'other' }, CARD], { name: '?', algorithm: 'x' }).found).toBe(1);
    expect(placed([{ name: 'other' }], { name: '?' }).found).toBe(-1);
  });

  test('prefers the unnamed model that is there already, so that a second import changes nothing', () => {
    expect(placed([{ name: '?' }, CARD], { name: '?' }).found).toBe(0);
  });

  test('leaves open which model is final when a second one says it is', () => {
    expect(placed([CARD], { name: 'yolo', final: true })).toEqual({
      found: -1,
      value: { name: 'yolo', final: '?' },
    });
    expect(placed([CARD, { name: 'yolo', final: '?' }], { name: 'yolo', final: true })).toEqual({
      found: 1,
      value: { name: 'yolo', final: '?' },
    });
    expect(placed([CARD], CARD)).toEqual({ found: 0, value: CARD });
  });

  test('gives other lists no such rule', () => {
    const field = { path: ['data'], value: { name: '?' }, from: FROM };
    expect(placeIn([CARD], field)).toEqual({ found: -1, value: { name: '?' } });
  });
});

function placed(models: readonly unknown[], value: DraftValue) {
  return placeIn(models, { path: ['models'], value, from: FROM });
}
