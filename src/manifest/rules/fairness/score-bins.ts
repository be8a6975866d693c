import type { Finding } from '../../../findings/finding.ts';
import type { ManifestPath } from '../../../findings/place.ts';
import { pathText } from '../../../findings/place.ts';
import type { Project } from '../../portfolio.ts';
import { NOT_ONE_RUN, remarkAt } from '../../remark.ts';
import type { ManifestRule } from '../rule.ts';

const FEMALE = 'attribute: sex, group: Female, n: 10';

/** The bins of a group hold its rows once, from low to high, and are of one kind. */
export const scoreBins: ManifestRule = {
  id: 'fairness/score-bins',
  holds:
    'The bins of a group are all by score or all by mean prediction, rise, and hold its rows and its positives.',
  source: 'DeGroot and Fienberg 1983',
  good: [
    `fairness: { groups: [{ ${FEMALE}, tp: 4, fp: 1, tn: 4, fn: 1, scoreBins: [{ score: 1, positives: 1, n: 5 }, { score: 2, positives: 4, n: 5 }] }] }`,
    `fairness: { groups: [{ ${FEMALE}, scoreBins: [{ meanPredicted: 0.2, positives: 1, n: 4 }, { meanPredicted: 0.7, positives: 4, n: 6 }] }, { attribute: sex, group: Male, n: 12 }] }`,
  ],
  bad: [
    `fairness: { groups: [{ ${FEMALE}, scoreBins: [{ positives: 1, n: 10 }] }] }`,
    `fairness: { groups: [{ ${FEMALE}, scoreBins: [{ score: 1, meanPredicted: 0.2, positives: 1, n: 10 }] }] }`,
    `fairness: { groups: [{ ${FEMALE}, scoreBins: [{ score: 1, positives: 1, n: 5 }, { meanPredicted: 0.2, positives: 1, n: 5 }] }] }`,
    `fairness: { groups: [{ ${FEMALE}, scoreBins: [{ score: 1, positives: 1, n: 10 }] }, { attribute: sex, group: Male, n: 5, scoreBins: [{ meanPredicted: 0.2, positives: 1, n: 5 }] }] }`,
    `fairness: { groups: [{ ${FEMALE}, scoreBins: [{ score: 1, positives: 11, n: 10 }] }] }`,
    `fairness: { groups: [{ ${FEMALE}, scoreBins: [{ score: 1, positives: 1, n: 5 }, { score: 2, positives: 1, n: 3 }] }] }`,
    `fairness: { groups: [{ ${FEMALE}, scoreBins: [{ score: 1, positives: 1, n: 5 }, { score: 2, positives: 1, n: 7 }] }] }`,
    `fairness: { groups: [{ ${FEMALE}, scoreBins: [{ score: 2, positives: 1, n: 5 }, { score: 1, positives: 1, n: 5 }] }] }`,
    `fairness: { groups: [{ ${FEMALE}, scoreBins: [{ score: 2, positives: 1, n: 5 }, { score: 2, positives: 1, n: 5 }] }] }`,
    `fairness: { groups: [{ ${FEMALE}, tp: 4, fp: 1, tn: 4, fn: 1, scoreBins: [{ score: 1, positives: 2, n: 5 }, { score: 2, positives: 4, n: 5 }] }] }`,
  ],
  find: (project) => [
    ...groupsOf(project).flatMap((group, index) =>
      (group.scoreBins ?? []).length === 0 ? [] : remarks(project, group, index),
    ),
    ...mixedAttributes(project),
  ],
};

type Group = NonNullable<NonNullable<Project['manifest']['fairness']>['groups']>[number];
type Bin = NonNullable<Group['scoreBins']>[number];

function groupsOf({ manifest }: Project): readonly Group[] {
  return manifest.fairness?.groups ?? [];
}

function remarks(project: Project, group: Group, index: number): Finding[] {
  const path = ['fairness', 'groups', index, 'scoreBins'];
  return [
    ...(group.scoreBins ?? []).flatMap((bin, place) => binRemarks(project, bin, [...path, place])),
    ...mixedBins(project, group, path),
    ...order(project, group, path),
    ...rows(project, group, path),
    ...positives(project, group, path),
  ];
}

function binRemarks(project: Project, bin: Bin, path: ManifestPath): Finding[] {
  const at = pathText(path);
  const given = [bin.score, bin.meanPredicted].filter((value) => value !== undefined).length;
  const kind = given === 0 ? 'has neither `score` nor `meanPredicted`' : 'has both';
  return [
    ...(given === 1
      ? []
      : [
          remark(project, path, {
            message: `The bin at \`${at}\` ${kind}; a bin has one of \`score\` and \`meanPredicted\`.`,
            help: 'Write `meanPredicted` for probabilities, `score` for levels such as deciles.',
          }),
        ]),
    ...(bin.positives <= bin.n
      ? []
      : [
          remark(project, [...path, 'positives'], {
            message: `\`${at}.positives\` is ${bin.positives}, more than the ${bin.n} rows of the bin.`,
            help: 'Check both numbers: `n` counts all rows of the bin, positives included.',
          }),
        ]),
  ];
}

function mixedBins(project: Project, { scoreBins: bins = [] }: Group, path: ManifestPath) {
  const kinds = new Set(bins.flatMap((bin) => kindOf(bin) ?? []));
  if (kinds.size < 2) return [];
  return [
    remark(project, path, {
      message: `The bins at \`${pathText(path)}\` are partly by \`score\` and partly by \`meanPredicted\`.`,
      help: 'Write all bins of a group in one of both ways.',
    }),
  ];
}

/** Groups that cannot be put into one figure, because their bins are of different kinds. */
function mixedAttributes(project: Project): Finding[] {
  const groups = groupsOf(project);
  return groups.flatMap((group, index) => {
    const first = groups.find((other) => other.attribute === group.attribute && kindOfGroup(other));
    const [own, wanted] = [kindOfGroup(group), first && kindOfGroup(first)];
    if (!first || !own || !wanted || own === wanted) return [];
    return [
      remark(project, ['fairness', 'groups', index, 'scoreBins'], {
        message: `The bins of ${group.group} are by \`${own}\`, those of ${first.group} by \`${wanted}\`; groups of one attribute are compared over bins of one kind.`,
        help: `Write the bins of both groups by \`${wanted}\`.`,
      }),
    ];
  });
}

function order(project: Project, { scoreBins: bins = [] }: Group, path: ManifestPath): Finding[] {
  const index = bins.findIndex((bin, place) => !isAfter(bin, bins[place - 1]));
  const bin = bins[index];
  const kind = bin && kindOf(bin);
  if (!bin || !kind) return [];
  return [
    remark(project, [...path, index, kind], {
      message: `\`${kind}\` goes from ${bins[index - 1]?.[kind] ?? 0} to ${bin[kind] ?? 0}; bins are written from low to high, each score once.`,
      help: `Sort the bins by \`${kind}\`, and add up bins of the same score.`,
    }),
  ];
}

// Two bins may have the same mean prediction, but a score makes one bin.
function isAfter(bin: Bin, before: Bin | undefined): boolean {
  if (bin.score !== undefined && before?.score !== undefined) return before.score < bin.score;
  return (before?.meanPredicted ?? 0) <= (bin.meanPredicted ?? 1);
}

function rows(project: Project, { scoreBins: bins = [], n }: Group, path: ManifestPath): Finding[] {
  const total = bins.reduce((sum, bin) => sum + bin.n, 0);
  if (total === n) return [];
  return [
    remark(project, path, {
      message: `The bins at \`${pathText(path)}\` hold ${total} rows; the group has ${n}.`,
      help:
        total < n
          ? `Add the bins of the other ${n - total} rows; rows without a score belong into \`unknown\` or \`excluded\`.`
          : 'A row belongs to one bin; check `n` of the group and of its bins.',
    }),
  ];
}

function positives(
  project: Project,
  { scoreBins: bins = [], tp, fn }: Group,
  path: ManifestPath,
): Finding[] {
  const total = bins.reduce((sum, bin) => sum + bin.positives, 0);
  if (tp === undefined || fn === undefined || total === tp + fn) return [];
  return [
    remark(project, path, {
      message: `The bins at \`${pathText(path)}\` hold ${total} positives; \`tp\` and \`fn\` of the group make ${tp + fn}.`,
      help: NOT_ONE_RUN,
    }),
  ];
}

function kindOf({ score, meanPredicted }: Bin): 'score' | 'meanPredicted' | undefined {
  if (score !== undefined) return 'score';
  return meanPredicted === undefined ? undefined : 'meanPredicted';
}

function kindOfGroup({ scoreBins: bins = [] }: Group): ReturnType<typeof kindOf> {
  return bins[0] && kindOf(bins[0]);
}

function remark(
  project: Project,
  path: ManifestPath,
  words: { readonly message: string; readonly help: string },
): Finding {
  return remarkAt(project, path, { rule: scoreBins.id, ...words });
}
