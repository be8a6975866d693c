import type { Finding } from '../../../findings/finding.ts';
import { isAfter } from '../../date-order.ts';
import type { Project } from '../../portfolio.ts';
import { remarkAt } from '../../remark.ts';
import type { ManifestRule } from '../rule.ts';

/** A temporal split trains on the past and tests on what came later. */
export const temporal: ManifestRule = {
  id: 'splits/temporal',
  holds:
    'Every part runs forward, and under `strategy: temporal` training ends before testing begins.',
  source: 'Kapoor and Narayanan, Patterns 4, 2023',
  good: [
    'splits: { strategy: temporal, parts: [{ name: train, n: 10, from: 2010, to: 2019-12 }, { name: test, n: 5, from: 2020-01, to: 2021 }] }',
    'splits: { strategy: random, parts: [{ name: train, n: 10, to: 2021 }, { name: test, n: 5, from: 2020 }] }',
  ],
  bad: [
    'splits: { strategy: temporal, parts: [{ name: train, n: 10, to: 2021 }, { name: test, n: 5, from: 2020 }] }',
    'splits: { parts: [{ name: train, n: 10, from: 2021, to: 2019 }] }',
  ],
  find: (project) => [...backwards(project), ...overlaps(project)],
};

function backwards(project: Project): Finding[] {
  return (project.manifest.splits?.parts ?? []).flatMap(({ from, to }, index) => {
    if (!from || !to || !isAfter(from, to)) return [];
    const message = `The part begins in ${from}, after its end in ${to}.`;
    const help = 'Write the first date in `from` and the last in `to`.';
    const path = ['splits', 'parts', index, 'from'];
    return [remarkAt(project, path, { rule: temporal.id, message, help })];
  });
}

function overlaps(project: Project): Finding[] {
  const { strategy, parts = [] } = project.manifest.splits ?? {};
  if (strategy !== 'temporal') return [];
  const ends = parts.flatMap(({ name, to }) => (name === 'train' && to ? [to] : []));
  return parts.flatMap(({ name, from }, index) => {
    const end = ends.find((to) => from !== undefined && isAfter(to, from));
    if ((name !== 'test' && name !== 'external') || end === undefined) return [];
    const message = `Testing begins in ${from}, before training ends in ${end}; a temporal split tests on what came later.`;
    const help =
      'Correct the dates, or name the `strategy` that was used, such as random or group.';
    const path = ['splits', 'parts', index, 'from'];
    return [remarkAt(project, path, { rule: temporal.id, message, help })];
  });
}
