import { expect, it } from 'vitest';
import { box, textLine } from '../../src/card/element.ts';

it('makes boxes and lines that keep their size', () => {
  const fixed = { display: 'flex', boxSizing: 'border-box', flexShrink: 0 };
  expect(box({ width: 3 }, [], 'strip')).toEqual({
    type: 'div',
    key: 'strip',
    props: { style: { ...fixed, width: 3 }, children: [] },
  });
  expect(textLine('a  b', { fontSize: 30 })).toEqual({
    type: 'div',
    props: { style: { ...fixed, whiteSpace: 'pre', fontSize: 30 }, children: 'a  b' },
  });
});
