import type { Finding } from '../../../findings/finding.ts';
import type { ManifestPath } from '../../../findings/place.ts';
import type { Project } from '../../portfolio.ts';
import type { ManifestRule } from '../rule.ts';

/** Answers that need a second one: a "no" its reason, two classes a positive one, a team your part. */
export const publishField: ManifestRule = {
  id: 'manifest/publish-field',
  holds: 'In a published project, answers that need a second one have it.',
  good: [
    'fairness: { applicable: false }',
    `status: published
fairness: { applicable: false, reason: Rows are machines. }
role: { teamSize: 2, share: The evaluation }`,
  ],
  bad: [
    `status: published
fairness: { applicable: false }`,
    `status: published
fairness: { applicable: true, groups: [], conclusion: Rates differ. }`,
    `status: published
deployment: { kind: none }`,
    `status: published
role: { teamSize: 3 }`,
    `status: published
task: { type: tabular-classification, target: { name: state, classes: [ill, well] } }`,
  ],
  find: (project) =>
    project.manifest.status === 'published'
      ? [...fairnessAnswers(project), ...otherAnswers(project)]
      : [],
};

function fairnessAnswers(project: Project): Finding[] {
  const { applicable, reason, groups, conclusion } = project.manifest.fairness ?? {};
  const lacks = (key: string, message: string) => [needs(project, ['fairness', key], message)];
  if (applicable === undefined) return [];
  if (!applicable)
    return reason ? [] : lacks('reason', 'Fairness checks that do not apply need a reason.');
  return [
    ...(groups?.length ? [] : lacks('groups', 'Fairness checks that apply need counts per group.')),
    ...(conclusion ? [] : lacks('conclusion', 'Fairness checks need a conclusion in words.')),
  ];
}

function otherAnswers(project: Project): Finding[] {
  const { deployment, task, role, family } = project.manifest;
  const noReason = deployment?.kind === 'none' && !deployment.reason;
  const noPositive = family === 'binary' && task.target && !task.target.positiveClass;
  const noShare = (role?.teamSize ?? 1) > 1 && !role?.share;
  return [
    ...(noReason
      ? [needs(project, ['deployment', 'reason'], 'Work that is not deployed needs a reason.')]
      : []),
    ...(noPositive
      ? [
          needs(
            project,
            ['task', 'target', 'positiveClass'],
            'With two classes, say which one counts as positive.',
          ),
        ]
      : []),
    ...(noShare ? [needs(project, ['role', 'share'], 'Team work needs your share of it.')] : []),
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
