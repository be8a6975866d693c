import { describe, expect, test } from 'vitest';
import { part } from '../../src/claims/sentence.ts';
import type { Part } from '../../src/claims/sentence.ts';
import { shorten } from '../../src/claims/shorten.ts';
import { name, words } from '../../src/claims/span.ts';
import { claimText } from '../../src/claims/text.ts';

/** `count` words that are all `word`. */
const run = (word: string, count: number) => name(Array(count).fill(word).join(' '));
const space = words(' ');
const ladder: Part[] = [
  { spans: [space, run('t', 4)], step: 'tools', instead: [space, run('T', 1)] },
  { spans: [space, run('i', 4)], step: 'interval' },
  { spans: [space, run('r', 4)], step: 'relative' },
  { spans: [space, run('s', 4)], step: 'set-size', instead: [space, run('S', 2)] },
];

function shortened(fixed: number): string | undefined {
  const claim = shorten('tumours', {
    kind: 'result',
    verb: 'Raised',
    parts: [part(space, run('x', fixed)), ...ladder],
  });
  return claim && claimText(claim).replace(/^Raised(?: x)+ /, '');
}

describe('the ladder', () => {
  test('leaves a sentence of 30 words alone', () => {
    expect(shortened(13)).toBe('t t t t i i i i r r r r s s s s');
  });

  test('takes tools, interval, relative change and size of the set, in this order', () => {
    expect(shortened(14)).toBe('T i i i i r r r r s s s s');
    expect(shortened(17)).toBe('T r r r r s s s s');
    expect(shortened(21)).toBe('T s s s s');
    expect(shortened(25)).toBe('T S S');
  });

  test('does not tell what still is too long', () => {
    expect(shortened(27)).toBeUndefined();
  });
});

test('a sentence under eight words says too little', () => {
  const claim = (count: number) =>
    shorten('tumours', { kind: 'result', verb: 'Raised', parts: [part(space, run('x', count))] });
  expect(claim(6)).toBeUndefined();
  expect(claim(7)).toBeDefined();
});

test('a sentence fits two printed lines', () => {
  expect(
    shorten('tumours', {
      kind: 'result',
      verb: 'Raised',
      parts: [part(space, run('supercalifragilistic', 10))],
    }),
  ).toBeUndefined();
});
