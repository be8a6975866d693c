import type { Finding } from '../../../findings/finding.ts';
import { fileOf } from '../../evidence/level.ts';
import type { Project } from '../../portfolio.ts';
import type { ManifestRule } from '../rule.ts';

/** A file that a `dvc.lock` knows is the one the pipeline wrote. */
export const lockDrift: ManifestRule = {
  id: 'evidence/lock-drift',
  holds: 'A file with an entry in a `dvc.lock` has the hash recorded there.',
  source: 'DVC, format 2.0 of dvc.lock (2021)',
  good: [
    'evaluation: { metrics: [{ id: recall, split: test, from: { file: evidence/metrics.json, pointer: /recall } }] }',
  ],
  bad: [
    'evaluation: { metrics: [{ id: recall, split: test, from: { file: evidence/stale.json, pointer: /recall } }] }',
  ],
  find: (project) =>
    project.readings
      .filter(({ from }, index) => isFirstOf(from.file, project.readings.slice(0, index)))
      .flatMap((reading) => findingOf(reading, project)),
};

function isFirstOf(file: string, earlier: Project['readings']): boolean {
  return !earlier.some(({ from }) => from.file === file);
}

function findingOf({ block, from }: Project['readings'][number], project: Project): Finding[] {
  const lock = fileOf(project, from)?.lock;
  if (!lock || lock.matches) return [];
  return [
    {
      rule: 'evidence/lock-drift',
      severity: 'error',
      place: project.tree.placeOf([...block, 'from', 'file']),
      message: `\`${from.file}\` is not the file its pipeline wrote: its ${lock.algorithm} is ${lock.found}, ${lock.file} says ${lock.recorded}.`,
      help: 'Run `dvc repro` and commit both files, or restore the file with `dvc checkout`.',
    },
  ];
}
