import type { Finding } from '../../../findings/finding.ts';
import { fileOf } from '../../evidence/level.ts';
import type { Project } from '../../portfolio.ts';
import type { ManifestRule } from '../rule.ts';

const ZEROS = '0'.repeat(64);

/** A file is still the one whose hash the author wrote down. */
export const changedFile: ManifestRule = {
  id: 'evidence/changed-file',
  holds: 'A file whose `sha256` is given still has that hash.',
  good: [
    'evaluation: { metrics: [{ id: recall, split: test, from: { file: evidence/metrics.json, pointer: /recall } }] }',
  ],
  bad: [
    `evaluation: { metrics: [{ id: recall, split: test, from: { file: evidence/metrics.json, pointer: /recall, sha256: "${ZEROS}" } }] }`,
  ],
  find: (project) => project.readings.flatMap((reading) => findingOf(reading, project)),
};

function findingOf({ block, from }: Project['readings'][number], project: Project): Finding[] {
  const file = fileOf(project, from);
  if (!file || from.sha256 === undefined || from.sha256 === file.sha256) return [];
  return [
    {
      rule: 'evidence/changed-file',
      severity: 'error',
      place: project.tree.placeOf([...block, 'from', 'sha256']),
      message: `\`${from.file}\` is not the file it was: its sha256 is now ${file.sha256}.`,
      help: `Check the numbers against the file, then write \`sha256: ${file.sha256}\`.`,
    },
  ];
}
