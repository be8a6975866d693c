import { expect, test } from 'vitest';
import {
  heading,
  labelled,
  linked,
  part,
  plain,
  points,
  prose,
  proseLine,
} from '../../../src/exports/model-card/markdown.ts';

test('a part without words says so', () => {
  expect(part(3, 'Results', [undefined, ''])).toBe('### Results\n\nNot stated.');
  expect(part(2, 'Results', ['a', undefined, 'b'])).toBe('## Results\n\na\n\nb');
  expect(labelled('Paper', undefined)).toBe('- **Paper:** Not stated.');
  expect(heading(4, 'Factors')).toBe('#### Factors');
});

test('plain words show as they are', () => expect(plain('a*b*')).toBe('a\\*b\\*'));

test('prose keeps emphasis, lists and web links, and nothing else', () => {
  expect(prose('One *two*.\n\n- [a](https://a.example.org)\n- [b](/projects/b/)')).toBe(
    'One *two*.\n\n- [a](https://a.example.org)\n- b',
  );
  expect(proseLine('One.\n\n# Two')).toBe('One. \\# Two');
  expect([prose(undefined), proseLine(undefined)]).toEqual([undefined, undefined]);
});

test('points leave out what is not there', () => {
  expect(points(['a', undefined, 'b'])).toBe('- a\n- b');
  expect(points([undefined])).toBeUndefined();
});

test('a link shows its words, or its address', () => {
  expect(linked('a]', 'https://a.example.org')).toBe('[a\\]](https://a.example.org)');
  expect(linked(undefined, 'https://a.example.org')).toBe(
    '[https\\://a.example.org](https://a.example.org)',
  );
  expect([linked('a', undefined), linked(undefined, undefined)]).toEqual(['a', undefined]);
});
