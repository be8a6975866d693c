import { expect, test } from 'vitest';
import {
  LONGEST_POSTING,
  OversizedPostingError,
} from '../../../src/match/posting/oversized-posting-error.ts';
import { readPostingWith } from '../../../src/match/posting/read.ts';
import { NAMED } from './named-skills.ts';

test('a text too long to be a posting is refused, with its length', () => {
  const text = 'a'.repeat(LONGEST_POSTING + 1);
  expect(() => readPostingWith(text, NAMED)).toThrow(OversizedPostingError);
  expect(new OversizedPostingError(1_000_001).message).toMatch(/1000001 characters.*1000000/);
});
