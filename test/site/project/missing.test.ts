import { expect, test } from 'vitest';
import { withoutGaps } from '../../../src/manifest/gaps.ts';
import { parseManifest } from '../../../src/manifest/parse.ts';
import { missingSection } from '../../../src/site/project/missing.ts';
import { DICTIONARIES } from '../../../src/words/dictionaries.ts';
import { inLanguage } from '../../../src/words/words.ts';
import { buildProject } from '../../builders/project.ts';
import { publishedProject } from '../../builders/portfolio.ts';
import { answersOf, blockOf } from '../../builders/site.ts';

const WRITTEN = `schemaVersion: "1"
title: A
task: { type: "?" }
evaluation:
  metrics:
    - { id: accuracy, value: 0.9, split: "?" }
    - { id: f1, value: 0.8, split: "?" }
`;

test('asks every gap once, in the words of check, and says in how many places', () => {
  const { items } = blockOf(missingSection(draft()), 'list');
  expect(items).toEqual([
    {
      title: 'Kind of task; decides which evaluation blocks fit.',
      html: '<code>task.type</code>.',
    },
    {
      title: 'Rows it was measured on.',
      html: '<code>evaluation.metrics.split</code>, 2 places. Write <code>split:</code> with one of train, validation, test, external, cv, production.',
    },
  ]);
});

test('folds what publishing needs, without what a gap asks for', () => {
  const section = missingSection(draft());
  expect(blockOf(section, 'more').summary).toBe('Needed before it is published');
  const terms = answersOf(section).map((text) => text.split(':')[0]);
  expect(terms).toContain('tagline');
  expect(terms).not.toContain('evaluation.metrics');
  expect(new Set(terms).size).toBe(terms.length);
});

test('speaks the language of the site around words that are English', () => {
  const section = inLanguage(DICTIONARIES.de, () => missingSection(draft()));
  expect(section?.title).toBe('Was noch fehlt');
  expect(blockOf(section, 'list').items[1]).toEqual({
    title: '<span lang="en">Rows it was measured on.</span>',
    html: expect.stringMatching(/<\/code>, 2 Stellen\. <span lang="en">Write <code>split:/),
  });
});

test('is there for drafts alone', () => {
  expect(missingSection({ project: publishedProject('tumours') })).toBeUndefined();
  const complete = publishedProject('tumours', { status: 'draft' });
  expect(missingSection({ project: complete })).toBeUndefined();
});

test('never makes markup of what an author wrote', () => {
  const { project } = draft();
  const gaps = [{ path: ['<b>x</b>'], what: '<i>What</i>', help: 'Write `<u>`.' }];
  const { items } = blockOf(missingSection({ project: { ...project, gaps } }), 'list');
  expect(JSON.stringify(items)).not.toMatch(/<[biu]>/);
});

function draft() {
  const { tree } = parseManifest(WRITTEN, 'project.yaml');
  if (!tree) throw new Error('The manifest does not parse.');
  const { tree: left, gaps } = withoutGaps(tree);
  return { project: { ...buildProject('other'), tree: left, gaps } };
}
