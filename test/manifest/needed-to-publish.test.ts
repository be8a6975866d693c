import { expect, test } from 'vitest';
import { pathText } from '../../src/findings/place.ts';
import { withoutGaps } from '../../src/manifest/gaps.ts';
import { neededToPublish } from '../../src/manifest/needed-to-publish.ts';
import { parseManifest } from '../../src/manifest/parse.ts';
import { publishedProject } from '../builders/portfolio.ts';

test('lists what a draft lacks in the order of the schema, and nothing of a complete project', () => {
  const needed = neededOf('schemaVersion: "1"\ntitle: A\ntask: { type: custom }\n');
  expect(needed.slice(0, 3)).toEqual(['tagline', 'dates', 'role']);
  expect(neededToPublish(publishedProject('tumours').tree, [])).toEqual([]);
});

test('does not ask again for a block whose gap is asked for', () => {
  const models = 'models: [{ name: "?" }]\n';
  const start = 'schemaVersion: "1"\ntitle: A\ntask: { type: custom }\n';
  expect(neededOf(start)).toContain('models');
  expect(neededOf(start + models)).not.toContain('models');
});

function neededOf(text: string): string[] {
  const { tree } = parseManifest(text, 'project.yaml');
  if (!tree) throw new Error('The manifest does not parse.');
  const { tree: left, gaps } = withoutGaps(tree);
  return neededToPublish(left, gaps).map(({ path }) => pathText(path));
}
