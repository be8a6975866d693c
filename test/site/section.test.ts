import { expect, test } from 'vitest';
import { section } from '../../src/site/section.ts';

test('keeps what is there', () => {
  expect(section('x', 'X', [undefined, { kind: 'prose', html: '<p>a</p>' }])).toEqual({
    id: 'x',
    title: 'X',
    blocks: [{ kind: 'prose', html: '<p>a</p>' }],
  });
});

test('is nothing when it would be empty', () =>
  expect(section('x', 'X', [undefined])).toBeUndefined());
