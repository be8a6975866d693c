import { expect, test } from 'vitest';
import { elementsOf } from '../../../src/audit/prose/mdx-elements.ts';
import { placesIn } from '../../../src/audit/prose/passage.ts';

const elementsIn = (code: string) => {
  const file = { file: 'a.mdx', text: `{${code}}` };
  const position = { start: { offset: 0 }, end: { offset: file.text.length } };
  return elementsOf(
    { type: 'mdxFlowExpression', value: code, position },
    { ...file, places: placesIn(file) },
  );
};

test('elements in code have their attributes and place', () =>
  expect(
    elementsIn(`a < b && <iframe {...all} src='x' title="a > b" loading={"lazy"} on={f} />`),
  ).toMatchObject([
    {
      name: 'iframe',
      attributes: new Map([
        ['src', 'x'],
        ['title', 'a > b'],
        ['loading', 'lazy'],
        ['on', undefined],
      ]),
      place: { line: 1, column: 11, length: 7 },
    },
  ]));

test('components, comparisons and comments are no elements', () =>
  expect(elementsIn('/* <a /> */ a <b && <B href="x" /> // <video />')).toEqual([]));
