import type { Finding } from '../../findings/finding.ts';
import type { ManifestPath } from '../../findings/place.ts';
import type { Project } from '../portfolio.ts';

/** Answers that need a second one: a "no" its reason, two classes a positive one, a team your part. */
export function completeness(project: Project): Finding[] {
  const { fairness, deployment, task, role, status, family } = project.manifest;
  if (status !== 'published') return [];
  return [
    ...(fairness?.applicable === false && !fairness.reason
      ? [needs(project, ['fairness', 'reason'], 'Fairness checks that do not apply need a reason.')]
      : []),
    ...(fairness?.applicable === true && !fairness.groups
      ? [
          needs(
            project,
            ['fairness', 'groups'],
            'Fairness checks that apply need counts per group.',
          ),
        ]
      : []),
    ...(fairness?.applicable === true && !fairness.conclusion
      ? [needs(project, ['fairness', 'conclusion'], 'Fairness checks need a conclusion in words.')]
      : []),
    ...(deployment?.kind === 'none' && !deployment.reason
      ? [needs(project, ['deployment', 'reason'], 'Work that is not deployed needs a reason.')]
      : []),
    ...(family === 'binary' && task.target && !task.target.positiveClass
      ? [
          needs(
            project,
            ['task', 'target', 'positiveClass'],
            'With two classes, say which one counts as positive.',
          ),
        ]
      : []),
    ...((role?.teamSize ?? 1) > 1 && !role?.share
      ? [needs(project, ['role', 'share'], 'Team work needs your share of it.')]
      : []),
  ];
}

function needs({ tree }: Project, path: ManifestPath, message: string): Finding {
  return {
    rule: 'manifest/publish-field',
    severity: 'error',
    place: tree.placeOfKey(path.slice(0, -1)),
    message,
    help: `Add \`${String(path.at(-1))}\`.`,
  };
}
