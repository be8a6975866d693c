import { describe, expect, test } from 'vitest';
import { usableValue } from '../../../integrations/import/usable-value.ts';
import { redactDeep } from '../../../src/drafts/redact.ts';
import type { DraftValue } from '../../../src/drafts/draft.ts';

describe('usableValue', () => {
  test('leaves out addresses and paths that were cut', () => {
    expect(left('https://q:pw@example.org/a')).toBeUndefined();
    expect(left({ name: 'A', url: 'https://host.internal/a' })).toEqual({ name: 'A' });
    expect(left({ workflows: ['.github/workflows/q@example.org.yml', 'ci.yml'] })).toEqual({
      workflows: ['ci.yml'],
    });
    expect(left({ path: 'by q@example.org.ipynb', errors: 0 })).toBeUndefined();
    expect(left('see https://host.internal/a today')).toBe('see https://[removed]/a today');
  });

  test('leaves out a number whose place in its file is private, not one whose file is', () => {
    const metric = (from: DraftValue) => ({ id: 'f1', split: 'test', from });
    expect(left(metric({ file: 'm.json', pointer: '/q@example.org/f1' }))).toBeUndefined();
    expect(left(metric({ file: 'm.json', pointer: '/~1home~1quentina~1x/f1' }))).toBeUndefined();
    expect(left(metric({ file: 'm.csv', column: 'f1', row: { of: 'q@example.org' } }))).toBe(
      undefined,
    );
    expect(left(metric({ file: 'q@example.org/m.json', pointer: '/f1' }))).toBeDefined();
  });

  test('marks a gap where nothing is left of a text, and leaves other words as they are', () => {
    expect(left('q@example.org')).toBe('?');
    expect(left({ name: 'q@example.org', role: '?' })).toEqual({ name: '?', role: '?' });
    expect(left(['q@example.org', 'PyTorch'])).toEqual(['PyTorch']);
    expect(left({ a: [], b: {}, c: 'by q@example.org', d: 1, e: null })).toEqual({
      a: [],
      b: {},
      c: 'by [removed]',
      d: 1,
      e: null,
    });
  });
});

function left(value: DraftValue): DraftValue | undefined {
  return usableValue(value, redactDeep(value).value);
}
