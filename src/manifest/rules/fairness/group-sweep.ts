import type { Finding } from '../../../findings/finding.ts';
import type { Project } from '../../portfolio.ts';
import { NOT_ONE_RUN, remarkAt } from '../../remark.ts';
import { usualCutOff } from '../../reported.ts';
import type { ManifestRule } from '../rule.ts';

const GROUP = 'attribute: sex, group: Female, n: 20, tp: 6, fp: 4, tn: 8, fn: 2';
const LOW = '{ threshold: 0.2, tp: 8, fp: 9, tn: 3, fn: 0 }';
const MIDDLE = '{ threshold: 0.5, tp: 6, fp: 4, tn: 8, fn: 2 }';
const groupsWith = (...points: readonly string[]) =>
  `fairness: { groups: [{ ${GROUP}, sweep: [${points.join(', ')}] }] }`;
const AT_HALF = 'evaluation: { threshold: { value: 0.5, chosenBy: default-0.5 } }';

/** The counts of a group at every cut-off are of the same rows. */
export const groupSweep: ManifestRule = {
  id: 'fairness/group-sweep',
  holds:
    'Every point of a group’s sweep counts the rows of the group, a higher cut-off never flags more, and the point in use has its counts.',
  good: [
    `${groupsWith(LOW, MIDDLE)}
${AT_HALF}`,
    groupsWith(LOW),
  ],
  bad: [
    groupsWith('{ threshold: 0.2, tp: 8, fp: 9, tn: 4, fn: 0 }'),
    groupsWith(LOW, '{ threshold: 0.5, tp: 6, fp: 4, tn: 9, fn: 1 }'),
    groupsWith(MIDDLE, LOW),
    groupsWith(LOW, '{ threshold: 0.2, tp: 6, fp: 4, tn: 8, fn: 2 }'),
    groupsWith(MIDDLE, '{ threshold: 0.7, tp: 7, fp: 1, tn: 11, fn: 1 }'),
    `${groupsWith(LOW, '{ threshold: 0.5, tp: 5, fp: 4, tn: 8, fn: 3 }')}
${AT_HALF}`,
  ],
  find: (project) =>
    (project.manifest.fairness?.groups ?? []).flatMap(({ sweep = [], ...group }, index) =>
      [rows, positives, order, inUse]
        .map((look) => look(sweep, { group, cutOff: usualCutOff(project) }))
        .filter((remark) => remark !== undefined)
        .slice(0, 1)
        .map((remark) => said(project, remark, index)),
    ),
};

type Group = NonNullable<NonNullable<Project['manifest']['fairness']>['groups']>[number];
type Points = NonNullable<Group['sweep']>;

interface Beside {
  readonly group: Omit<Group, 'sweep'>;
  /** Of the whole evaluation, where the author gave it. */
  readonly cutOff: number | undefined;
}

interface Remark {
  /** Which point. */
  readonly at: number;
  readonly message: string;
  readonly help: string;
}

function said(project: Project, { at, message, help }: Remark, index: number): Finding {
  const path = ['fairness', 'groups', index, 'sweep', at];
  return remarkAt(project, path, { rule: groupSweep.id, message, help });
}

function rows(points: Points, { group }: Beside): Remark | undefined {
  const total = ({ tp, fp, tn, fn }: Points[number]) => tp + fp + tn + fn;
  const at = points.findIndex((point) => total(point) !== group.n);
  const point = points[at];
  return (
    point && {
      at,
      message: `At a cut-off of ${point.threshold} the counts of ${group.group} add up to ${total(point)}; there are ${group.n} rows in the group.`,
      help: 'Count every row of the group at every cut-off.',
    }
  );
}

function positives(points: Points): Remark | undefined {
  const first = points[0];
  const at = points.findIndex(({ tp, fn }) => first && tp + fn !== first.tp + first.fn);
  const point = points[at];
  return (
    first &&
    point && {
      at,
      message: `At a cut-off of ${point.threshold} there are ${point.tp + point.fn} positive rows; at ${first.threshold} there are ${first.tp + first.fn}.`,
      help: 'Count the same rows at every cut-off: positives are `tp` and `fn` together.',
    }
  );
}

function order(points: Points): Remark | undefined {
  const at = points.findIndex(({ threshold, tp, fp }, position) => {
    const before = points[position - 1];
    return before && (threshold <= before.threshold || tp > before.tp || fp > before.fp);
  });
  const [before, point] = [points[at - 1], points[at]];
  if (!point || !before) return undefined;
  const message =
    point.threshold <= before.threshold
      ? `The cut-off goes from ${before.threshold} to ${point.threshold}; cut-offs are written rising, each once.`
      : `From a cut-off of ${before.threshold} to ${point.threshold} the flagged rows grow: ${before.tp} and ${before.fp}, then ${point.tp} and ${point.fp}. A higher cut-off flags no more.`;
  return { at, message, help: 'Sort the points by `threshold` and check their counts.' };
}

function inUse(points: Points, { group, cutOff }: Beside): Remark | undefined {
  const at = points.findIndex(({ threshold }) => threshold === cutOff);
  const point = points[at];
  const differs =
    point && CELLS.some((key) => group[key] !== undefined && group[key] !== point[key]);
  if (!point || !differs) return undefined;
  const message = `At the cut-off in use, ${point.threshold}, the sweep of ${group.group} counts ${inWords(point)}; the group counts ${inWords(group)}.`;
  return { at, message, help: NOT_ONE_RUN };
}

const CELLS = ['tp', 'fp', 'tn', 'fn'] as const;

function inWords(cells: Pick<Group, (typeof CELLS)[number]>): string {
  return CELLS.flatMap((key) =>
    cells[key] === undefined ? [] : [`${key.toUpperCase()} ${cells[key]}`],
  ).join(', ');
}
