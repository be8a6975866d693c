import type { Finding } from '../findings/finding.ts';
import type { LensId } from '../manifest/schema/lens-ids.ts';
import { AREAS } from './area.ts';
import type { Area } from './area.ts';
import { AREA_WEIGHTS } from './lens-areas.ts';
import { counted } from './portfolio.ts';
import type { PortfolioAudit } from './portfolio.ts';
import { POINTS, areaOf } from './outcome.ts';
import type { Outcome } from './outcome.ts';
import type { ProjectAudit } from './run.ts';
import { lostBy, pointsOf } from './score.ts';
import type { AreaScores } from './score.ts';

/** What to do first. */
export interface FirstStep {
  readonly project: string;
  readonly finding: Finding;
  /** Points of 100 it lifts its project's score in that area by, as its reader sees it. */
  readonly lift: number;
  /** Remarks of the same rule on the same project that have to be mended as well for that. */
  readonly more: number;
  /** Other projects of which the same is asked, those it lifts most first. */
  readonly also: readonly string[];
}

/** How many are worth reading at once. */
const FEW = 3;

/**
 * The findings that lift the portfolio most, best first: those of its weakest area before others,
 * since that area is the overall score; there, those that lift all projects together most. What is
 * asked of several projects is one step.
 * @param scores of the portfolio, as its reader sees them
 * @param lens that reader; without one every area counts the same
 */
export function firstSteps(
  { projects }: PortfolioAudit,
  scores: AreaScores,
  lens?: LensId,
): FirstStep[] {
  const order = areasByScore(scores);
  const rules = Object.values(
    Object.groupBy(
      counted(projects).flatMap((each) => liftsOf(each, lens)),
      ({ finding }) => finding.rule,
    ),
  );
  return rules
    .map((lifts = []) => lifts.toSorted((a, b) => b.lift - a.lift))
    .toSorted((a, b) => place(a, order) - place(b, order) || total(b) - total(a))
    .slice(0, FEW)
    .flatMap(([first, ...others]) => (first ? [stepOf(first, others)] : []));
}

/** What mending one outcome would bring one project. */
interface Lift {
  readonly area: Area;
  readonly project: string;
  readonly finding: Finding;
  readonly lift: number;
  readonly more: number;
}

function liftsOf({ project, outcomes }: ProjectAudit, lens: LensId | undefined): Lift[] {
  const points = pointsOf(outcomes);
  return outcomes.filter(isOpen).map((outcome) => {
    const area = areaOf(outcome.rule);
    const raw = (100 * lostBy(outcome)) / points[area].possible;
    const lift = lens ? AREA_WEIGHTS[lens][area] * Math.floor(raw) : raw;
    const more = outcome.findings.filter(({ severity }) => POINTS[severity] > 0).length - 1;
    return { area, lift, more, project: project.id, finding: gravest(outcome) };
  });
}

function isOpen({ rule, findings, ignored }: Outcome): boolean {
  return ignored === undefined && lostBy({ rule, findings }) > 0;
}

function gravest({ findings }: Outcome): Finding {
  return findings.reduce((worst, each) =>
    POINTS[each.severity] > POINTS[worst.severity] ? each : worst,
  );
}

// An area that lacks nothing has no steps, so its place in the order does not matter.
function areasByScore(scores: AreaScores): Area[] {
  const score = (area: Area) => scores[area] ?? Number.POSITIVE_INFINITY;
  return AREAS.toSorted((a, b) => score(a) - score(b));
}

function place([first]: readonly Lift[], order: readonly Area[]): number {
  return first ? order.indexOf(first.area) : order.length;
}

function total(lifts: readonly Lift[]): number {
  return lifts.reduce((sum, { lift }) => sum + lift, 0);
}

function stepOf({ project, finding, lift, more }: Lift, others: readonly Lift[]): FirstStep {
  return { project, finding, lift, more, also: others.map((each) => each.project) };
}
