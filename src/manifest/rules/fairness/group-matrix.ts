import type { Finding } from '../../../findings/finding.ts';
import type { ManifestPath } from '../../../findings/place.ts';
import { pathText } from '../../../findings/place.ts';
import { confusionOf } from '../../confusion-counts.ts';
import type { Project } from '../../portfolio.ts';
import { NOT_ONE_RUN, remarkAt } from '../../remark.ts';
import type { ManifestRule } from '../rule.ts';

const TASK = 'task: { type: image-classification, target: { name: digit, classes: [a, b, c] } }';
const FEMALE = 'attribute: sex, group: Female, n: 9, matrix: [[3, 0, 0], [1, 2, 0], [0, 0, 3]]';
const MALE = 'attribute: sex, group: Male, n: 4, matrix: [[1, 0, 0], [0, 2, 0], [0, 1, 0]]';

/** The matrix of a group fits its rows, the classes, and the matrix of all rows. */
export const groupMatrix: ManifestRule = {
  id: 'fairness/group-matrix',
  holds:
    'The matrix of a group is square over the classes, adds up to its rows, and is part of the confusion matrix.',
  good: [
    `${TASK}
fairness: { groups: [{ ${FEMALE}, correct: 8 }, { ${MALE} }] }
evaluation: { confusion: { labels: [a, b, c], counts: [[4, 0, 0], [1, 4, 0], [0, 1, 3]] } }`,
    `${TASK}
fairness: { groups: [{ ${FEMALE} }], excluded: [{ attribute: sex, group: Other, n: 4, reason: Too few rows. }] }
evaluation: { confusion: { labels: [a, b, c], counts: [[5, 0, 0], [1, 4, 0], [0, 0, 3]] } }`,
  ],
  bad: [
    'fairness: { groups: [{ attribute: sex, group: Female, n: 6, matrix: [[3, 0, 1], [1, 1, 0]] }] }',
    `${TASK}
fairness: { groups: [{ attribute: sex, group: Female, n: 6, matrix: [[3, 0], [1, 2]] }] }`,
    `${TASK}
fairness: { groups: [{ ${FEMALE.replace('n: 9', 'n: 8')} }] }`,
    `${TASK}
fairness: { groups: [{ ${FEMALE}, correct: 7 }] }`,
    `${TASK}
fairness: { groups: [{ ${FEMALE} }, { ${MALE} }] }
evaluation: { confusion: { labels: [a, b, c], counts: [[4, 0, 0], [1, 3, 0], [0, 1, 4]] } }`,
  ],
  find(project) {
    const groups = project.manifest.fairness?.groups ?? [];
    const own = groups.flatMap((group, index) => ownFindings(project, group, index));
    return own.length > 0 ? own : attributesOf(groups).flatMap((name) => sums(project, name));
  },
};

type Group = NonNullable<NonNullable<Project['manifest']['fairness']>['groups']>[number];
type Matrix = NonNullable<Group['matrix']>;

function attributesOf(groups: readonly Group[]): string[] {
  return [...new Set(groups.map(({ attribute }) => attribute))];
}

function said(
  project: Project,
  path: ManifestPath,
  [what, help]: readonly [string, string],
): Finding {
  const message = `\`${pathText(path)}\` ${what}.`;
  return remarkAt(project, path, { rule: groupMatrix.id, message, help });
}

function ownFindings(project: Project, { matrix, n, correct }: Group, index: number): Finding[] {
  if (!matrix) return [];
  const path = ['fairness', 'groups', index, 'matrix'];
  const classes = classCount(project) ?? matrix.length;
  const misshapen = [matrix.length, ...matrix.map((row) => row.length)].find(
    (size) => size !== classes,
  );
  if (misshapen !== undefined)
    return [
      said(project, path, [
        `has ${misshapen} rows or columns where there are ${classes} classes`,
        SHAPE,
      ]),
    ];
  const [total, hits] = [sumOf(matrix.flat()), sumOf(matrix.map((row, at) => row[at] ?? 0))];
  return [
    ...(total === n
      ? []
      : [said(project, path, [`adds up to ${total}; there are ${n} rows in the group`, ROWS])]),
    ...(correct === undefined || correct === hits
      ? []
      : [
          said(project, path, [
            `has ${hits} on its diagonal; \`correct\` says ${correct}`,
            NOT_ONE_RUN,
          ]),
        ]),
  ];
}

const SHAPE =
  'Write one row per actual class and one column per predicted one, in the order of the classes.';
const ROWS = 'Check both numbers; rows without a prediction belong into `unknown` or `excluded`.';

function classCount(project: Project): number | undefined {
  const { classes } = project.manifest.task.target ?? {};
  return confusionOf(project)?.labels.length ?? classes?.length;
}

/** Cell by cell, where every row of the matrix belongs to a group with one. */
function sums(project: Project, attribute: string): Finding[] {
  const { groups = [], excluded = [], unknown = [] } = project.manifest.fairness ?? {};
  const own = groups.filter((group) => group.attribute === attribute);
  const left = [...excluded, ...unknown].filter(
    (entry) => entry.attribute === attribute && entry.n > 0,
  );
  const whole = sameRows(project) ? confusionOf(project)?.counts : undefined;
  const matrices = own.flatMap(({ matrix }) => (matrix ? [matrix] : []));
  const complete = left.length === 0 && matrices.length === own.length && matrices.length > 0;
  const cell = whole && complete ? firstOff(whole, matrices) : undefined;
  if (!cell) return [];
  const index = groups.findIndex((group) => group.attribute === attribute);
  const what = `and the matrices of the other groups of \`${attribute}\` add up to ${cell.found} in row ${cell.row + 1}, column ${cell.column + 1}; the confusion matrix has ${cell.expected} there`;
  return [said(project, ['fairness', 'groups', index, 'matrix'], [what, NOT_ONE_RUN])];
}

/** Whether groups and confusion matrix count the same part of the data, as far as anybody said. */
function sameRows(project: Project): boolean {
  const { fairness, splits } = project.manifest;
  const parts = (splits?.parts ?? []).filter(({ name }) => name !== 'train');
  if (fairness?.split === undefined) return parts.length < 2;
  return fairness.split === confusionOf(project)?.split;
}

function firstOff(whole: Matrix, matrices: readonly Matrix[]) {
  return whole
    .flatMap((cells, row) =>
      cells.map((expected, column) => {
        const found = sumOf(matrices.map((matrix) => matrix[row]?.[column] ?? 0));
        return { row, column, expected, found };
      }),
    )
    .find(({ expected, found }) => expected !== found);
}

function sumOf(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
