import { expect, test } from 'vitest';
import { directionOf } from '../../src/site/direction.ts';

test.each(['ar', 'he-IL', 'fa', 'ckb'])('%s is written from right to left', (language) =>
  expect(directionOf(language)).toBe('rtl'),
);

test.each(['en', 'de-AT', 'zh', 'arn', ''])('%j is written from left to right', (language) =>
  expect(directionOf(language)).toBe('ltr'),
);
