import type { Project } from '../../manifest/portfolio.ts';
import { seedOf } from '../../stats/bootstrap.ts';
import type { Fact } from '../fact.ts';
import type { CalibrationView, LeftOutGroup, OddsView, ReferenceLine } from '../fairness-view.ts';
import { assessCalibration, listedCalibration } from './calibration-facts.ts';
import type { HiddenBins } from './calibration-facts.ts';
import { compareRate, compareValues } from './compare-groups.ts';
import type { ComparedAttribute, ComparedMetric } from './compare-groups.ts';
import { COMPLEMENTS, complementOf } from './complement.ts';
import { metricGapFacts } from './gap-fact.ts';
import { impactFacts } from './impact.ts';
import { measuredGroups } from './measured-group.ts';
import type { MeasuredGroup } from './measured-group.ts';
import { listedOdds, oddsFacts } from './odds-facts.ts';
import { overallFacts } from './overall-facts.ts';
import { policyOf } from './policy.ts';
import { listedLines, referenceLines } from './reference-facts.ts';
import { withheldBins } from './withheld-bins.ts';
import { withheldOf } from './withheld.ts';
import type { Withheld } from './withheld.ts';

/** How the groups of an attribute compare in one metric, as facts. */
export interface AssessedMetric {
  readonly metric: string;
  /** Groups compared. */
  readonly compared: number;
  readonly leftOut: readonly LeftOutGroup[];
  readonly gap?: Fact;
  readonly ratio?: Fact;
  /** Largest distance from all groups together and smallest ratio to them; empty without a gap. */
  readonly toOverall: readonly Fact[];
  /** Each group against the reference the policy names. */
  readonly references: readonly ReferenceLine[];
}

/** Everything that follows from the counts of one attribute's groups. */
export interface AssessedAttribute {
  readonly attribute: string;
  readonly groups: readonly MeasuredGroup[];
  /** The author's primary metric first. */
  readonly metrics: readonly AssessedMetric[];
  /** Rates that are 1 less one of the metrics. */
  readonly complements: readonly AssessedMetric[];
  readonly odds?: OddsView;
  readonly impactRatios: readonly Fact[];
  readonly calibration?: CalibrationView;
}

/** The fairness checks of a project before a form for pages: attributes in order of writing. */
export interface Assessment {
  readonly groups: readonly MeasuredGroup[];
  readonly withheld: ReadonlyMap<MeasuredGroup, Withheld>;
  readonly attributes: readonly AssessedAttribute[];
}

/** Assesses a project once, however often it is asked: simulations are the slowest part of a build. */
export function assess(project: Project): Assessment {
  const known = ASSESSED.get(project);
  if (known) return known;
  const groups = measuredGroups(project);
  const ofCounts = withheldOf(project, groups);
  const hiddenBins = withheldBins(project, groups, ofCounts);
  const withheld = withoutErrors(ofCounts, hiddenBins);
  const seed = seedOf(JSON.stringify(project.manifest.fairness?.groups ?? []));
  const assessment = {
    groups,
    withheld,
    attributes: [...new Set(groups.map(({ attribute }) => attribute))].map((attribute) =>
      assessAttribute(
        {
          ...{ project, attribute, withheld, seed, policy: policyOf(project) },
          groups: groups.filter((group) => group.attribute === attribute),
        },
        hiddenBins,
      ),
    ),
  };
  ASSESSED.set(project, assessment);
  return assessment;
}

const ASSESSED = new WeakMap<Project, Assessment>();

/** The registry id of the metric the author compares first. */
export function primaryMetric({ manifest }: Project): string | undefined {
  const primary = manifest.fairness?.metricChoice?.primary;
  return primary && (PRIMARY[primary] ?? primary);
}

const PRIMARY: Readonly<Record<string, string>> = {
  tpr: 'recall',
  ppv: 'precision',
  calibration: 'ece',
};
const RATES = ['selection-rate', 'recall', 'fpr', 'precision', 'accuracy', 'base-rate'];
const VALUES = ['macro-f1', 'ece', 'mae'];

/**
 * An error of calibration holds every bin, so it goes with those that are withheld; so do counts at
 * other cut-offs, which are shown of no group that has anything withheld.
 */
function withoutErrors(
  withheld: ReadonlyMap<MeasuredGroup, Withheld>,
  hiddenBins: HiddenBins,
): ReadonlyMap<MeasuredGroup, Withheld> {
  return new Map(
    [...withheld].map(([group, { rows, metrics }]) => [
      group,
      { rows, metrics: hiddenBins.get(group)?.size ? new Set([...metrics, 'ece']) : metrics },
    ]),
  );
}

function assessAttribute(attribute: ComparedAttribute, hiddenBins: HiddenBins): AssessedAttribute {
  const compared = metricsOf(attribute);
  const find = (metric: string) => compared.find((entry) => entry.metric === metric);
  const odds = oddsFacts(attribute, { recall: find('recall'), fpr: find('fpr') });
  const calibration = assessCalibration(attribute, hiddenBins);
  return {
    attribute: attribute.attribute,
    groups: attribute.groups,
    metrics: compared.map((entry) => assessed(attribute, entry)),
    complements: compared.flatMap((entry) => {
      const other = COMPLEMENTS.get(entry.metric);
      return other === undefined
        ? []
        : [assessed(attribute, complementOf(entry, other, attribute))];
    }),
    ...(odds ? { odds } : {}),
    impactRatios: impactFacts(attribute, find('selection-rate')),
    ...(calibration ? { calibration } : {}),
  };
}

function metricsOf(attribute: ComparedAttribute): ComparedMetric[] {
  const compared = [
    ...RATES.map((metric) => compareRate(attribute, metric)),
    ...VALUES.map((metric) => compareValues(attribute, metric)),
  ].filter((entry) => entry !== undefined);
  const primary = primaryMetric(attribute.project);
  const first = (entry: ComparedMetric) => (entry.metric === primary ? 0 : 1);
  return compared.sort((a, b) => first(a) - first(b));
}

function assessed(attribute: ComparedAttribute, compared: ComparedMetric): AssessedMetric {
  const { metric, admitted, leftOut } = compared;
  return {
    ...{ metric, compared: admitted.length, leftOut },
    ...metricGapFacts(attribute, compared),
    toOverall: overallFacts(attribute, compared),
    references: referenceLines(attribute, compared),
  };
}

/** Every fact of kind `gap`, attribute by attribute. */
export function gapFacts(project: Project): Fact[] {
  return assess(project).attributes.flatMap(({ metrics, complements, odds, impactRatios }) => [
    ...[...metrics, ...complements].flatMap(metricFacts),
    ...(odds ? listedOdds(odds) : []),
    ...impactRatios,
  ]);
}

function metricFacts({ gap, ratio, toOverall, references }: AssessedMetric): Fact[] {
  const ofAll = [gap, ratio].filter((fact) => fact !== undefined);
  return [...ofAll, ...toOverall, ...listedLines(references)];
}

/** Every fact of kind `bin`, attribute by attribute. */
export function binFacts(project: Project): Fact[] {
  return assess(project).attributes.flatMap(({ calibration }) =>
    calibration ? listedCalibration(calibration) : [],
  );
}
