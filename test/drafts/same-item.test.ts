import { describe, expect, test } from 'vitest';
import { sameItem } from '../../src/drafts/same-item.ts';

const PRINTED = { id: 'accuracy', value: '0.80', split: '?', n: 20 };

describe('sameItem', () => {
  test('knows a printed number again, also after its rows were filled in', () => {
    expect(sameItem(PRINTED, { ...PRINTED })).toBe(true);
    expect(sameItem({ ...PRINTED, split: 'test' }, PRINTED)).toBe(true);
  });

  test('takes numbers on rows nobody named for two when they differ or stand in files', () => {
    expect(sameItem(PRINTED, { ...PRINTED, value: '0.81' })).toBe(false);
    expect(sameItem(PRINTED, { ...PRINTED, n: 21 })).toBe(false);
    expect(sameItem(PRINTED, { ...PRINTED, id: 'f1' })).toBe(false);
    expect(sameItem({ id: 'f1', split: '?' }, { id: 'f1', split: '?' })).toBe(false);
    const [a, b] = ['a.json', 'b.json'].map((file) => ({ ...PRINTED, from: { file } }));
    expect(sameItem(a, b)).toBe(false);
    expect(sameItem(a, { ...PRINTED, split: 'test', from: { file: 'a.json' } })).toBe(true);
  });

  test('compares metrics of named rows by what tells them apart', () => {
    const own = { id: 'f1', split: 'test', average: 'macro', value: 0.5 };
    expect(sameItem(own, { ...own, value: 0.6 })).toBe(true);
    expect(sameItem(own, { ...own, average: 'micro' })).toBe(false);
    expect(sameItem(own, { ...own, split: 'validation' })).toBe(false);
  });
});
