import { describe, expect, test } from 'vitest';
import { derivedSpan, factSpan, isName, name, words } from '../../src/claims/span.ts';
import { buildFact } from '../builders/fact.ts';

describe('words', () => {
  test('are kept with their spaces', () => {
    expect(words(' on held-out ')).toEqual({ kind: 'words', text: ' on held-out ' });
  });

  test('with a digit do not compile', () => {
    // @ts-expect-error a number needs a fact
    expect(() => words(' on 171 samples')).toThrow('A number without a fact');
    const late: string = 'F1';
    // @ts-expect-error text that is not known when compiling cannot be words
    expect(() => words(late)).toThrow('A number without a fact');
  });

  test('refuse digits of other scripts, which the type cannot see', () => {
    expect(() => words(' on ١٧١ samples')).toThrow('A number without a fact');
  });
});

describe('names', () => {
  test('may hold digits, and are told from words', () => {
    const span = name('ResNet50\n  v2');
    expect(span).toEqual({ kind: 'words', text: 'ResNet50 v2' });
    expect(isName(span)).toBe(true);
    expect(isName(words(' with '))).toBe(false);
  });
});

test('facts and derived numbers keep hold of their facts', () => {
  const fact = buildFact();
  expect(factSpan(fact)).toEqual({ kind: 'fact', fact, form: 'value' });
  expect(derivedSpan('relative', [fact, fact])).toEqual({
    kind: 'derived',
    formula: 'relative',
    facts: [fact, fact],
  });
});
