import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const FOLDER = new URL('../../../integrations/astro/styles/', import.meta.url);
const sheets = readdirSync(FOLDER, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.css'))
  .sort();
const sheet = (file: string) =>
  readFileSync(new URL(file, FOLDER), 'utf8').replace(/\/\*[^]*?\*\//g, '');

/** Properties and values that name a side of the screen in place of a side of the text. */
const SIDES =
  /(?:^|[\s;{])(?:(?:margin|padding|border|inset|scroll-(?:margin|padding))(?:-(?:left|right|top|bottom))(?:-\w+)*|left|right|top|bottom|width|height|(?:min|max)-(?:width|height)|border-(?:top|bottom)-(?:left|right)-radius)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)\b/g;

function sidesIn(css: string): string[] {
  return [
    ...[...css.replace(/@media[^{]*/g, '').matchAll(SIDES)].map(([found]) => found.trim()),
    ...[...css.matchAll(/(?:^|[\s;{])((?:margin|padding|inset)\s*:\s*([^;}]+))/g)].flatMap(
      ([, rule = '', values = '']) => {
        const [, right, , left] = withoutCalls(values).trim().split(/\s+/);
        return left !== undefined && left !== right ? [rule] : [];
      },
    ),
  ];
}

// The spaces inside `calc(-1 * var(--a))` separate nothing.
function withoutCalls(values: string): string {
  const shorter = values.replace(/[\w-]*\([^()]*\)/g, 'call');
  return shorter === values ? values : withoutCalls(shorter);
}

describe('the test for sides of the screen', () => {
  test.each([
    'a{margin-left:1px}',
    'a { text-align: left; }',
    'a { color: red; left: 0 }',
    'a { border-left-color: red }',
    'a { padding: 1px 2px 1px 0; }',
    'a { float: right }',
  ])('sees %s', (css) => expect(sidesIn(css)).toHaveLength(1));

  test.each([
    'a { margin-inline-start: 1px; line-height: 1; stroke-width: 2; padding: 1px 2px }',
    '@media (min-width: 3rem) { a { margin: 0 calc(-1 * var(--a)) 2px } }',
  ])('leaves %s alone', (css) => expect(sidesIn(css)).toEqual([]));
});

test.each(sheets)('%s names sides of the text, so that it works from right to left', (file) => {
  expect(sidesIn(sheet(file))).toEqual([]);
});

test('nothing moves for readers who asked for no motion', () => {
  const moving = sheets.filter((file) =>
    /(?:animation|transition|scroll-behavior)\b/.test(
      sheet(file).replace(/@media \(prefers-reduced-motion: no-preference\) \{[^]*?\n {2}\}/g, ''),
    ),
  );
  expect(moving).toEqual([]);
});

test('every colour of the page is one of the reader’s where colours are forced', () => {
  const named = [...sheet('tokens.css').matchAll(/(--[\w-]+): #/g)].map(([, name]) => name);
  const [, forced = ''] =
    /@media \(forced-colors: active\) \{\s*:root \{([^}]*)\}/.exec(sheet('charts.css')) ?? [];
  const set = [...forced.matchAll(/(--[\w-]+):/g)].map(([, name]) => name);
  expect(new Set(named).size).toBeGreaterThan(10);
  expect([...new Set(named)].filter((name) => !set.includes(name))).toEqual([]);
});
