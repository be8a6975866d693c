import { expect, test } from 'vitest';
import { fairnessSection } from '../../../src/site/project/fairness.ts';
import { answersOf, blockOf, buildSource, sourceOf } from '../../builders/site.ts';

const audit = sourceOf('audit').project.manifest.fairness;

test('shows the reason when it does not apply', () => {
  expect(fairnessSection(buildSource())?.blocks).toEqual([
    { kind: 'lead', chip: 'Not applicable', html: 'No attributes of people are recorded.' },
  ]);
});

test('shows a sentence, both figures and both tables for each attribute', () => {
  const section = fairnessSection(sourceOf('audit'));
  expect(section?.blocks.map(({ kind }) => kind)).toEqual([
    'lead',
    'note',
    'part',
    'charts',
    'groups',
    'groups',
    'answers',
  ]);
  expect(blockOf(section, 'part').title).toBe('Race');
  expect(blockOf(section, 'part').html).toMatch(/^<p>False-positive-rate gap 0\.214 \(95% CI /);
  expect(blockOf(section, 'charts').charts.map(({ id }) => id)).toEqual(['groups', 'groups-gap']);
  expect(blockOf(section, 'note').html).toBe('A false alarm costs most.');
});

test('leads with the conclusion of the author', () => {
  const section = fairnessSection(
    buildSource({ fairness: { ...audit, conclusion: 'Error rates *differ*.' } }),
  );
  expect(section?.blocks[0]).toEqual({ kind: 'lead', html: 'Error rates <em>differ</em>.' });
});

test('gives each attribute figures of its own, also after one without any', () => {
  const small = { attribute: 'age', group: 'Under 25', n: 12, tp: 3, fp: 3, tn: 3, fn: 3 };
  const section = fairnessSection(
    buildSource({ fairness: { ...audit, groups: [small, ...(audit?.groups ?? [])] } }),
  );
  expect(section?.blocks.map(({ kind }) => kind).slice(2)).toEqual([
    'part',
    'groups',
    'groups',
    'answers',
    'part',
    'charts',
    'groups',
    'groups',
    'answers',
  ]);
  expect(blockOf(section, 'charts').charts[0]?.title).toContain('African-American');
});

test('says when people are concerned and nothing was measured', () => {
  const fairness = {
    applicable: true,
    harm: { kind: 'allocation', who: 'Applicants.' },
    unknown: [{ attribute: 'sex', n: 1 }],
    mitigation: [
      { method: 'reweighing', stage: 'pre', before: 0.21, after: 0.03, cost: 'Slower.' },
    ],
  };
  const section = fairnessSection(buildSource({ fairness }));
  expect(blockOf(section, 'lead')).toEqual({
    kind: 'lead',
    html: 'No counts per group.',
    chip: 'Not measured',
  });
  expect(answersOf(section)).toEqual([
    'Possible harm: Someone is denied something: Applicants.',
    'Unknown sex: 1 row, not counted in any group.',
    'Tried before training: reweighing: Gap 0.21 before, 0.03 after, as stated by the author. Slower.',
  ]);
});

test('notes that many differences are looked at', () => {
  const groups = Array.from({ length: 20 }, (_, i) => ({
    attribute: 'district',
    group: `District ${i + 1}`,
    ...{ n: 400, tp: 100 + i, fp: 100, tn: 100, fn: 100 - i },
  }));
  const section = fairnessSection(buildSource({ fairness: { applicable: true, groups } }));
  expect(blockOf(section, 'groups').table.rows).toHaveLength(20);
  expect(answersOf(section).at(-1)).toMatch(/^Many comparisons: 1,140 differences are looked at/);
});

test('never claims more than counts hold', () => {
  const written = JSON.stringify(fairnessSection(sourceOf('audit'))?.blocks);
  expect(written).not.toMatch(/\bfair\b|unbiased|significant/i);
});
