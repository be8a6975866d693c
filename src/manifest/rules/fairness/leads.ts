import type { Finding } from '../../../findings/finding.ts';
import { suggest } from '../../../findings/suggest.ts';
import { admit } from '../../../stats/fairness/admission.ts';
import type { Project } from '../../portfolio.ts';
import { remarkAt } from '../../remark.ts';
import type { ManifestRule } from '../rule.ts';

/** A gap that leads can be stated: a rate was chosen, and groups are large enough to be compared. */
export const leads: ManifestRule = {
  id: 'fairness/leads',
  holds:
    'The attribute that leads has a primary rate and at least two groups large enough to be compared in it.',
  good: [
    `fairness: { applicable: true, leads: sex, ${choice('fpr')}, groups: [${group('Male', 40)}, ${group('Female', 50)}] }`,
    `fairness: { applicable: true, leads: sex, ${choice('mae')}, groups: [{ attribute: sex, group: Male, n: 90, errorMean: 2 }, { attribute: sex, group: Female, n: 90, errorMean: 3 }] }`,
  ],
  bad: [
    `fairness: { applicable: true, leads: sex, groups: [${group('Male', 40)}, ${group('Female', 50)}] }`,
    `fairness: { applicable: true, leads: sxe, ${choice('fpr')}, groups: [${group('Male', 40)}, ${group('Female', 50)}] }`,
    `fairness: { applicable: true, leads: sex, ${choice('fpr')}, groups: [${group('Male', 40)}, ${group('Female', 4)}] }`,
    `fairness: { applicable: true, leads: sex, ${choice('mae')}, groups: [${group('Male', 40)}, ${group('Female', 50)}] }`,
    `fairness: { applicable: true, leads: sex, ${choice('fpr')} }`,
  ],
  find(project) {
    const { leads: attribute, metricChoice } = project.manifest.fairness ?? {};
    if (attribute === undefined) return [];
    const rate = metricChoice?.primary;
    if (!rate) return remarks(project, NO_RATE);
    return groupsOf(project, attribute).length === 0
      ? remarks(project, unknown(project, attribute))
      : compared(project, { attribute, rate });
  },
};

function choice(primary: string): string {
  return `metricChoice: { primary: ${primary}, why: It costs most. }`;
}

function group(name: string, each: number): string {
  return `{ attribute: sex, group: ${name}, n: ${each * 4}, tp: ${each}, fp: ${each}, tn: ${each}, fn: ${each} }`;
}

type Group = NonNullable<NonNullable<Project['manifest']['fairness']>['groups']>[number];
type Rate = NonNullable<NonNullable<Project['manifest']['fairness']>['metricChoice']>['primary'];

const NO_RATE = {
  message: 'A gap leads, but `fairness.metricChoice` does not say in which rate.',
  help: 'Add `metricChoice: { primary: fpr, why: … }`.',
};

function remarks(project: Project, remark: { message: string; help: string }): Finding[] {
  return [remarkAt(project, ['fairness', 'leads'], { rule: leads.id, ...remark })];
}

function groupsOf({ manifest }: Project, attribute: string): Group[] {
  return (manifest.fairness?.groups ?? []).filter((entry) => entry.attribute === attribute);
}

function unknown({ manifest }: Project, attribute: string) {
  const names = [...new Set((manifest.fairness?.groups ?? []).map((entry) => entry.attribute))];
  const close = suggest(attribute, names);
  const help = names.length ? `Use one of: ${names.join(', ')}.` : 'Give counts per group first.';
  return {
    message: `No group in \`fairness.groups\` is of the attribute \`${attribute}\`.`,
    help: close ? `Did you mean \`${close}\`?` : help,
  };
}

function compared(
  project: Project,
  { attribute, rate }: { attribute: string; rate: Rate },
): Finding[] {
  const { policy, excluded = [], unknown: none = [] } = project.manifest.fairness ?? {};
  const { minDenominator = 30, minShare = 0.02 } = policy ?? {};
  const groups = groupsOf(project, attribute);
  const others = [...excluded, ...none].filter((entry) => entry.attribute === attribute);
  const shares = groups.map((entry) => ({
    ...{ group: entry.group, rows: entry.n, k: 0 },
    n: DENOMINATORS[rate](entry) ?? 0,
  }));
  const totalRows = [...groups, ...others].reduce((sum, { n }) => sum + n, 0);
  const { admitted } = admit(shares, { minDenominator, minShare, totalRows });
  if (admitted.length >= 2) return [];
  return remarks(project, {
    message: `The groups of \`${attribute}\` have no gap in \`${rate}\`: ${admitted.length === 1 ? 'only one' : 'none'} of them can be compared. Each needs ${minDenominator} rows behind the rate and a share of at least ${minShare} of all rows.`,
    help: 'Give the counts this rate is made of, let another attribute lead, or leave `leads` out.',
  });
}

/** Rows a rate is a share of; undefined where the counts do not give the rate. */
const DENOMINATORS: Readonly<Record<Rate, (group: Group) => number | undefined>> = {
  'selection-rate': (entry) =>
    isFour(entry) || entry.selected !== undefined ? entry.n : undefined,
  tpr: ({ tp, fn }) => sum(tp, fn),
  fpr: ({ fp, tn }) => sum(fp, tn),
  ppv: ({ tp, fp }) => sum(tp, fp),
  accuracy: (entry) =>
    isFour(entry) || (entry.correct ?? entry.matrix) !== undefined ? entry.n : undefined,
  calibration: ({ scoreBins, n }) => (scoreBins ? n : undefined),
  mae: ({ errorMean, n }) => (errorMean === undefined ? undefined : n),
};

function isFour({ tp, fp, tn, fn }: Group): boolean {
  return [tp, fp, tn, fn].every((count) => count !== undefined);
}

function sum(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? undefined : one + other;
}
