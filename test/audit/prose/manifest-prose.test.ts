import { expect, test } from 'vitest';
import { manifestLinks, manifestPassages } from '../../../src/audit/prose/manifest-prose.ts';
import { LINK } from '../../../src/audit/prose/passage.ts';
import { checkProject } from '../../../src/manifest/check.ts';
import { parseManifest } from '../../../src/manifest/parse.ts';

const SOURCE = `schemaVersion: "1"
title: A recall of 0.5
task: { type: tabular-regression }
framing:
  problem: >-
    The first line says nothing.
    The second has a recall of 0.94 and [a link](./a.csv).
limitations:
  - statement: "Plain, with \`a code of 0.1\` in it."
  - statement: One more.
`;
const { tree } = parseManifest(SOURCE, 'projects/a/project.yaml');
if (!tree) throw new Error('The manifest does not parse');
const manifest = checkProject(tree, { folder: 'a' }).value;
if (!manifest)
  throw new Error(
    JSON.stringify(checkProject(tree, { folder: 'a' }).findings.map(({ message }) => message)),
  );
const project = { id: 'a', manifest, tree, folder: 'projects/a', evidence: {}, readings: [] };

test('prose with decimals is read; titles and code are not', () => {
  const texts = manifestPassages(project, SOURCE).map(({ text }) => text);
  expect(texts).toHaveLength(2);
  expect(texts[0]).toContain(`recall of 0.94 and ${LINK}a link`);
  expect(texts[1]).not.toContain('0.1');
});

test('a place is the line of the words, inside a folded text too', () => {
  const [passage] = manifestPassages(project, SOURCE);
  expect(passage?.placeOf(0, '0.94')).toMatchObject({
    line: 7,
    column: 32,
    path: ['framing', 'problem'],
  });
});

test('links are found with their place', () => {
  expect(manifestLinks(project, SOURCE)).toMatchObject([{ url: './a.csv', place: { line: 7 } }]);
});
