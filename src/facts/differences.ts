import { idPart } from '../manifest/id-part.ts';
import type { Project } from '../manifest/portfolio.ts';
import { findMetric } from '../metrics/registry.ts';
import { pairedDifference } from '../stats/mcnemar.ts';
import { buildFact, metricUnit, writtenEvidence } from './build.ts';
import type { Fact, Interval } from './fact.ts';
import { splitRows } from '../manifest/split-rows.ts';

type Evaluation = NonNullable<Project['manifest']['evaluation']>;
type Compared = NonNullable<Evaluation['comparison']>[number];

/** How far the final model lies from another one on the same rows, with its interval. */
export function differenceFacts(project: Project): Fact[] {
  return (project.manifest.evaluation?.comparison ?? []).map((compared, index) =>
    differenceFact(project, compared, index),
  );
}

function differenceFact(project: Project, compared: Compared, index: number): Fact {
  const { against, metric, difference, split, from } = compared;
  const known = findMetric(metric);
  const n = compared.n ?? splitRows(project, split).n;
  const interval = statedInterval(compared) ?? pairedInterval(compared, { n, known: known?.id });
  return buildFact(project, ['evaluation', 'comparison', index, 'difference'], {
    id: `${project.id}/difference/${idPart(against)}/${known?.id ?? metric}/${split}`,
    kind: 'difference',
    metric: known?.id ?? metric,
    name: `${known?.name ?? metric}, difference`,
    value: difference,
    unit: metricUnit(project, known),
    direction: 'none',
    of: against,
    split,
    evidence: writtenEvidence(project, from),
    ...(n === undefined ? {} : { n }),
    ...(interval ? { interval } : {}),
  });
}

function statedInterval({ ci }: Compared): Interval | undefined {
  return ci && { low: ci.low, high: ci.high, level: ci.level, method: ci.method, reported: true };
}

// Rows only one of two models got right give the interval of a difference in accuracy, and only that.
function pairedInterval(
  { discordant, difference }: Compared,
  { n, known }: { n: number | undefined; known: string | undefined },
): Interval | undefined {
  if (!discordant || n === undefined || known !== 'accuracy') return undefined;
  if (discordant.b + discordant.c > n) return undefined;
  const { low, high } = pairedDifference({ ...discordant, n });
  return low <= difference && difference <= high
    ? { low, high, level: 0.95, method: 'paired' }
    : undefined;
}
