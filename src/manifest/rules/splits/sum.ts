import type { Finding } from '../../../findings/finding.ts';
import type { Project } from '../../portfolio.ts';
import { remarkAt } from '../../remark.ts';
import type { ManifestRule } from '../rule.ts';

/** The parts hold no more rows than the data. */
export const splitSum: ManifestRule = {
  id: 'splits/sum',
  holds: 'The parts together hold at most the rows of all data sets, and at most their positives.',
  good: [
    `data: [{ size: { rows: 569, positives: 212 } }]
splits: { parts: [{ name: train, n: 398, positives: 148 }, { name: test, n: 171, positives: 64 }] }`,
    'splits: { parts: [{ name: train, n: 398 }] }',
  ],
  bad: [
    `data: [{ size: { rows: 569 } }]
splits: { parts: [{ name: train, n: 455 }, { name: test, n: 171 }] }`,
    `data: [{ size: { rows: 569, positives: 212 } }]
splits: { parts: [{ name: train, n: 398, positives: 158 }, { name: test, n: 171, positives: 64 }] }`,
  ],
  find: (project) => [
    ...atMost(project, 'n', 'rows'),
    ...atMost(project, 'positives', 'positives'),
  ],
};

function atMost(project: Project, part: 'n' | 'positives', whole: 'rows' | 'positives'): Finding[] {
  const { data = [], splits } = project.manifest;
  const sizes = data.map(({ size }) => size?.[whole]).filter((size) => size !== undefined);
  if (sizes.length === 0 || sizes.length < data.length) return [];
  const held = total((splits?.parts ?? []).map((entry) => entry[part] ?? 0));
  if (held <= total(sizes)) return [];
  const what = part === 'n' ? 'rows' : 'positives';
  const message = `The parts hold ${held} ${what} together; the data sets have ${total(sizes)}.`;
  const help =
    'Each row belongs to one part; common causes: validation rows counted in train too, rows before exclusions, rows made by resampling.';
  return [remarkAt(project, ['splits', 'parts'], { rule: splitSum.id, message, help })];
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
