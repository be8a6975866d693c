import { expect, it } from 'vitest';
import { titleBlock } from '../../src/card/layout-title.ts';
import { layoutOptions, textsOf } from '../builders/layout.ts';

const long = 'A long title of more than forty characters which needs two lines to stand on';

it('gives the outcome one line below a short title, and as many as asked for elsewhere', () => {
  const outcome = 'word '.repeat(40).trim();
  expect(textsOf(titleBlock('Short', outcome, { ...layoutOptions, outcomeLines: 0 }))).toHaveLength(
    2,
  );
  expect(textsOf(titleBlock('Short', outcome, { ...layoutOptions, outcomeLines: 3 }))).toHaveLength(
    4,
  );
  expect(textsOf(titleBlock(long, outcome, { ...layoutOptions, outcomeLines: 0 }))).toHaveLength(2);
});

it('never uses more than two lines for a title', () => {
  expect(
    textsOf(titleBlock(`${long} ${long}`, undefined, { ...layoutOptions, outcomeLines: 0 })),
  ).toHaveLength(2);
});
