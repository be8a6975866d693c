import { expect, test } from 'vitest';
import { SECTION_KEYS, emptySections } from '../../../src/site/readiness/empty-sections.ts';
import { projectSections } from '../../../src/site/project/sections.ts';
import { publishedProject } from '../../builders/portfolio.ts';
import { buildSite, buildSource } from '../../builders/site.ts';

const titles = (blocks: Readonly<Record<string, unknown>>) =>
  emptySections(buildSite(), publishedProject('tumours', blocks)).map(({ title }) => title);

test('knows every section of a case study by its name, in reading order', () => {
  const errorAnalysis = [{ category: 'Small masses' }];
  const tradeoffs = [{ chose: 'size', over: 'recall', because: 'It fits.' }];
  const { evaluation } = publishedProject('tumours').manifest;
  const source = buildSource({ tradeoffs, evaluation: { ...evaluation, errorAnalysis } });
  expect(projectSections(source).map(({ id, title }) => `${id} ${title}`)).toEqual(
    SECTION_KEYS.map(({ id, title }) => `${id} ${title}`),
  );
});

test('names what publishing needs in a section that is there', () => {
  const project = publishedProject('tumours', { status: 'draft', splits: undefined });
  expect(emptySections(buildSite(), project)[0]).toMatchObject({
    title: 'Data',
    empty: false,
    keys: [{ key: 'splits', needed: true }],
  });
});

test('names sections a reader does not see, with what to write', () => {
  expect(titles({})).toEqual(['Error analysis', 'Trade-offs']);
  expect(titles({ status: 'draft', framing: undefined, limitations: undefined })).toEqual([
    'Problem',
    'Error analysis',
    'Trade-offs',
    'Limitations',
  ]);
});
