import { expect, test } from 'vitest';
import { fairnessSection } from '../../../src/site/project/fairness.ts';
import { answersOf, blockOf, buildSource, sourceOf } from '../../builders/site.ts';

test('shows the reason when it does not apply', () => {
  expect(fairnessSection(buildSource())?.blocks).toEqual([
    { kind: 'lead', chip: 'Not applicable', html: 'No attributes of people are recorded.' },
  ]);
});

test('shows a figure and a table for each attribute', () => {
  const section = fairnessSection(sourceOf('audit'));
  expect(blockOf(section, 'groups').title).toBe('Race');
  expect(blockOf(section, 'charts').charts).toHaveLength(1);
  expect(blockOf(section, 'note').html).toBe('A false alarm costs most.');
});

test('says when people are concerned and nothing was measured', () => {
  const fairness = {
    applicable: true,
    harm: { kind: 'allocation', who: 'Applicants.' },
    unknown: [{ attribute: 'sex', n: 1 }],
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
  ]);
});
