import type { Project } from '../../manifest/portfolio.ts';
import { multiplicity } from '../../stats/fairness.ts';
import type { Fact } from '../fact.ts';
import type {
  AttributeView,
  CalibrationView,
  FairnessView,
  GroupView,
  LeftOutGroup,
  LeftOutReason,
  RateComparison,
} from '../fairness-view.ts';
import { assess } from './assess.ts';
import { listedCalibration } from './calibration-facts.ts';
import type { AssessedAttribute, AssessedMetric, Assessment } from './assess.ts';
import type { MeasuredGroup } from './measured-group.ts';
import { policyOf } from './policy.ts';
import { isAboutPeople } from './withheld.ts';

/**
 * The fairness checks of a project as pages, charts and rules read them: what may be shown, what is
 * missing and why. Only numbers among `facts` are in it.
 */
export function fairnessView(project: Project, facts: readonly Fact[]): FairnessView {
  const assessment = assess(project);
  const bins = new Set(facts.filter(({ kind }) => kind === 'bin').map(nameOf));
  const source = { project, assessment, facts: factsByOwner(facts), bins };
  const compared = assessment.attributes.map(({ metrics }) => metrics.filter(({ gap }) => gap));
  const groups = compared.map((metrics) =>
    Math.max(0, ...metrics.map((metric) => metric.compared)),
  );
  const rates = new Set(compared.flat().map(({ metric }) => metric)).size;
  return {
    attributes: assessment.attributes.map((attribute) => attributeView(source, attribute)),
    ...(rates > 0
      ? { multiplicity: multiplicity({ groups, rates }, policyOf(project).level) }
      : {}),
  };
}

/** Whether a number of rows is too few people to be published. */
export function withheldCount(project: Project, n: number): boolean {
  return isAboutPeople(project) && n < policyOf(project).smallCell;
}

interface Source {
  readonly project: Project;
  readonly assessment: Assessment;
  /** Facts of groups and gaps by what they are of and their metric. */
  readonly facts: ReadonlyMap<string, ReadonlyMap<string, Fact>>;
  /** Names of the facts about bins. */
  readonly bins: ReadonlySet<string>;
}

function nameOf({ of, metric }: Fact): string {
  return JSON.stringify([of, metric]);
}

function factsByOwner(facts: readonly Fact[]): Source['facts'] {
  const owners = new Map<string, Map<string, Fact>>();
  for (const fact of facts.filter(({ kind }) => kind === 'group' || kind === 'gap')) {
    const key = `${fact.kind} ${fact.of ?? ''}`;
    owners.set(key, (owners.get(key) ?? new Map<string, Fact>()).set(fact.metric, fact));
  }
  return owners;
}

function attributeView(source: Source, assessed: AssessedAttribute): AttributeView {
  const { attribute, groups, metrics, odds, impactRatios, calibration } = assessed;
  const own = source.facts.get(`gap ${attribute}`);
  const isListed = (fact: Fact) =>
    source.facts.get(`gap ${fact.of ?? ''}`)?.has(fact.metric) ?? false;
  const unknown = unknownRows(source.project, attribute);
  return {
    attribute,
    groups: groups.map((group) => groupView(source, group)),
    comparisons: metrics.map((metric) => comparison(source.project, metric, { attribute, own })),
    ...(odds && isListed(odds.difference) ? { odds } : {}),
    impactRatios: impactRatios.filter(isListed),
    references: metrics.flatMap(({ references }) =>
      references.filter(({ difference }) => isListed(difference)),
    ),
    ...listedBins(source, calibration),
    ...(unknown === undefined ? {} : { unknown }),
  };
}

function listedBins(
  { bins }: Source,
  calibration: CalibrationView | undefined,
): Pick<AttributeView, 'calibration'> {
  if (!calibration) return {};
  const all = listedCalibration(calibration);
  return all.length > 0 && all.every((fact) => bins.has(nameOf(fact))) ? { calibration } : {};
}

function groupView({ project, assessment, facts }: Source, group: MeasuredGroup): GroupView {
  const own = facts.get(`group ${group.attribute}: ${group.group}`) ?? new Map<string, Fact>();
  const hidden = assessment.withheld.get(group);
  const { minDenominator } = policyOf(project);
  const metrics = [...group.shares.keys(), ...group.values.keys(), ...(group.error ? ['mae'] : [])];
  const judged = metrics.map((metric) => {
    const fact = own.get(metric);
    const isHidden = hidden?.metrics.has(metric) ?? false;
    const reason = isHidden ? ('withheld' as const) : reasonAgainst(fact, minDenominator);
    return { metric, fact, reason };
  });
  const rows = own.get('n');
  return {
    group: group.group,
    ...(rows ? { rows } : {}),
    rates: new Map(
      judged.flatMap(({ metric, fact, reason }) => (fact && !reason ? [[metric, fact]] : [])),
    ),
    missing: new Map(judged.flatMap(({ metric, reason }) => (reason ? [[metric, reason]] : []))),
  };
}

function reasonAgainst(fact: Fact | undefined, least: number): LeftOutReason | undefined {
  if (!fact) return 'not-defined';
  return (fact.n ?? 0) < least ? 'too-few-rows' : undefined;
}

function comparison(
  project: Project,
  { metric, leftOut }: AssessedMetric,
  { attribute, own }: { attribute: string; own: ReadonlyMap<string, Fact> | undefined },
): RateComparison {
  const gap = own?.get(`${metric}-difference`);
  const ratio = own?.get(`${metric}-ratio`);
  return {
    metric,
    ...(gap ? { gap } : {}),
    ...(ratio ? { ratio } : {}),
    leftOut: [...leftOut, ...excludedGroups(project, attribute)],
  };
}

/** Groups that the author left out, in the author's words. */
function excludedGroups(project: Project, attribute: string): LeftOutGroup[] {
  const { excluded = [] } = project.manifest.fairness ?? {};
  return excluded
    .filter((entry) => entry.attribute === attribute)
    .map(({ group, n, reason }) => ({
      group,
      ...(withheldCount(project, n) ? {} : { n }),
      reason: 'excluded',
      words: reason,
    }));
}

function unknownRows(project: Project, attribute: string): number | undefined {
  const { unknown = [] } = project.manifest.fairness ?? {};
  const own = unknown.filter((entry) => entry.attribute === attribute);
  const total = own.reduce((sum, { n }) => sum + n, 0);
  return total === 0 || withheldCount(project, total) ? undefined : total;
}
