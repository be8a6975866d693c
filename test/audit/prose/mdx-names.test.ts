import { describe, expect, test } from 'vitest';
import { namesIn, withoutComments } from '../../../src/audit/prose/mdx-names.ts';

describe('namesIn', () => {
  test.each([
    ["import A from './a.js'", ['A']],
    ["import A, { b as C, D } from './x.js'", ['A', 'C', 'D']],
    ["import {\n  A,\n  B,\n} from './x.js'\nimport E from 'e'", ['A', 'B', 'E']],
    ["import * as A from './Notebook.js'", ['A']],
    ["import './Notebook.js'", []],
    ["import x from './Notebook-x.js'", ['x']],
    ['export const A = () => Notebook, b = 1', ['A']],
    ['export async function A() {\n  const Notebook = 1\n}', ['A']],
    ['export class A extends Notebook {}', ['A']],
    ['export const { A, b: C, ...D } = all', ['A', 'C', 'D']],
    ["export const a = 'import Notebook from 1'", ['a']],
    ["// import Notebook from './a.js'\n/*\nimport Notebook from 'b' */\nexport let a", ['a']],
  ])('%j', (code, names) => expect([...namesIn(code)]).toEqual(names));
});

test('comments become spaces; what looks like one in a string stays', () =>
  expect(withoutComments('a("https://b") /* c */ // d\ne')).toBe('a("https://b")             \ne'));
