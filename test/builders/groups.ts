import { deriveFacts } from '../../src/facts/derive.ts';
import type { Fact } from '../../src/facts/fact.ts';
import { fairnessView } from '../../src/facts/fairness/view.ts';
import type { FairnessView } from '../../src/facts/fairness-view.ts';
import type { Project } from '../../src/manifest/portfolio.ts';
import { buildProject } from './project.ts';

type Blocks = Readonly<Record<string, unknown>>;
/** Group, tp, fp, tn, fn. */
type Counts = readonly [string, number, number, number, number];

/** Entries of `fairness.groups` from four counts each. */
export function fourCounts(attribute: string, groups: readonly Counts[]): Blocks[] {
  return groups.map(([group, tp, fp, tn, fn]) => ({
    ...{ attribute, group, n: tp + fp + tn + fn },
    ...{ tp, fp, tn, fn },
  }));
}

/** Counts by race of the COMPAS study (ProPublica 2016, as counted in Aequitas' table). */
export const BY_RACE = fourCounts('race', [
  ['African-American', 1369, 805, 990, 532],
  ['Caucasian', 505, 349, 1139, 461],
  ['Hispanic', 103, 87, 318, 129],
  ['Other', 43, 36, 208, 90],
  ['Asian', 6, 2, 21, 3],
  ['Native American', 9, 3, 5, 1],
]);

/** The same people by sex. */
export const BY_SEX = fourCounts('sex', [
  ['Male', 1732, 994, 2072, 1021],
  ['Female', 303, 288, 609, 195],
]);

/** Positives and rows at the scores from 1 on. */
type ScoreCounts = readonly (readonly [positives: number, n: number])[];

/** An entry of `fairness.groups` from its counts at the scores from 1 on. */
export function byScore(attribute: string, group: string, counts: ScoreCounts): Blocks {
  return {
    ...{ attribute, group, n: counts.reduce((sum, [, n]) => sum + n, 0) },
    scoreBins: counts.map(([positives, n], place) => ({ score: place + 1, positives, n })),
  };
}

/** Published deciles of two groups of the COMPAS study, 1 to 10, with their counts at cut-off 5. */
export const BY_DECILE = [
  {
    ...BY_RACE[0],
    ...byScore('race', 'African-American', [
      [91, 398],
      [119, 393],
      [145, 346],
      [177, 385],
      [176, 365],
      [215, 384],
      [237, 400],
      [245, 359],
      [269, 380],
      [227, 286],
    ]),
  },
  {
    ...BY_RACE[1],
    ...byScore('race', 'Caucasian', [
      [142, 681],
      [113, 361],
      [93, 273],
      [113, 285],
      [111, 241],
      [111, 194],
      [88, 143],
      [82, 114],
      [68, 98],
      [45, 64],
    ]),
  },
];

/** A project whose rows are people, or not. */
export function buildGroups(
  groups: readonly Blocks[],
  {
    people = false,
    family = 'binary',
    ...fairness
  }: Blocks & {
    readonly people?: boolean;
    readonly family?: 'binary' | 'multiclass' | 'regression';
  } = {},
): Project {
  return buildProject(family, {
    fairness: { applicable: true, groups, ...fairness },
    ...(people ? { data: [{ name: 'people', personalData: { contains: true } }] } : {}),
  });
}

/** Facts of a project by what follows the project's id. */
export function factsById(project: Project): ReadonlyMap<string, Fact> {
  const { id } = project;
  return new Map(deriveFacts(project).map((fact) => [fact.id.slice(id.length + 1), fact]));
}

/** The view of a project over its own facts. */
export function viewOf(project: Project): FairnessView {
  return fairnessView(project, deriveFacts(project));
}
