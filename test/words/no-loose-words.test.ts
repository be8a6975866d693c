import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { looseMarkup, looseTexts } from './loose-texts.ts';
import type { LooseText } from './loose-texts.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Files whose texts stay as they are, and why. */
const ENGLISH_FILES = [
  /** The author's own page in development speaks English, as terminals do. */
  /^src\/site\/readiness/,
  /** Types and properties of schema.org, and descriptions in a JSON Schema, are for programs. */
  /^src\/site\/feeds\/json-ld/,
  /^src\/site\/feeds\/record-schema\.ts$/,
  /** Messages to the author about a case study, and its components by name. */
  /^src\/site\/case-study\//,
  /** Names of crawlers, and of languages by their codes. */
  /^src\/site\/(?:feeds\/robots|direction)\.ts$/,
  /^integrations\/astro\/(?:routes\/readiness|components\/Findings)\.astro$/,
];

/** Texts that are the same in every language, or that no visitor reads. */
const ALLOWED = new Set([
  'Hugging Face',
  'JSON Resume',
  'JSON',
  'Kaggle',
  'Markdown',
  // A measure by its inventor's name.
  'Dice',
  // The name of a fact, by which it is found; pages say it in their own language.
  'Accuracy of guessing',
  // Values of an attribute.
  'external noopener',
  // The link to the author's own page in development.
  'Readiness, …',
]);

/** Classes of a drawing's elements. */
const CLASSES = /^(?:bandf|bar|blue|ink|lbl|line|orange|tick|whisk)(?: (?:[a-z]+(?:-f)?|d\d|…+))+$/;

const sources = filesIn('src/site', 'src/charts', 'src/card').filter(
  (file) => file.endsWith('.ts') && (!file.startsWith('src/card/') || /\/compose/.test(file)),
);
const components = filesIn('integrations/astro/components', 'integrations/astro/routes').filter(
  (file) => file.endsWith('.astro'),
);

test('pages, charts and cards take their words from the dictionary', () => {
  expect(sources.length).toBeGreaterThan(100);
  expect(shown(sources.flatMap((file) => looseTexts(file, read(file))))).toEqual([]);
});

test('components hold no words of their own', () => {
  expect(components.length).toBeGreaterThan(30);
  expect(shown(components.flatMap((file) => looseMarkup(file, read(file))))).toEqual([]);
});

test('words that were forgotten would be seen', () => {
  const source =
    "const a = 'Interval missing'; const b = `based on ${n} rows`; const c = 'not-prose';";
  expect(looseTexts('a.ts', source).map(({ text }) => text)).toEqual([
    'Interval missing',
    'based on … rows',
  ]);
  const markup =
    '---\nconst a = 1;\n---\n<p aria-label="On this page">Skip to content</p><p>{a}</p>';
  expect(looseMarkup('a.astro', markup).map(({ text }) => text)).toEqual([
    'Skip to content',
    'On this page',
  ]);
});

function shown(texts: readonly LooseText[]): string[] {
  return texts
    .filter(
      ({ file, text }) =>
        !ALLOWED.has(text) && !CLASSES.test(text) && !ENGLISH_FILES.some((kind) => kind.test(file)),
    )
    .map(({ file, text }) => `${file}: ${text}`);
}

function filesIn(...folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length).replaceAll('\\', '/')),
  );
}

function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}
