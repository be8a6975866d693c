import type { Fact } from '../facts/fact.ts';
import type { Project } from '../manifest/portfolio.ts';
import { words } from '../words/words.ts';
import { classRowsPlan } from './class-rows.ts';
import { findPart, missing, valueOrMissing } from './part-lookup.ts';
import type { ChartPlan } from './plan.ts';
import { countText } from './words.ts';

const SIZES = ['small', 'medium', 'large'] as const;

/** Average precision of every class of objects, the lowest first (Lin and others 2014). */
export function classApChart({ manifest }: Project, facts: readonly Fact[]): ChartPlan | undefined {
  const block = manifest.family === 'detection' ? manifest.evaluation?.detection : undefined;
  if (!block) return undefined;
  const own = words().chartsOfClasses.precision;
  const all = [
    { metric: 'map50', name: own.at50 },
    { metric: 'map50-95', name: own.at50to95 },
  ];
  const measures = all.filter(({ metric }) =>
    block.perClass.some(({ label }) => findPart(facts, metric, label)),
  );
  return classRowsPlan(
    {
      id: 'class-ap',
      caption: own.caption,
      measures,
      classes: block.perClass.map(({ label, n }) => ({ label, size: n })),
      split: block.split,
      definition: own.definition(countText(block.images)),
      counted: own.counted,
      extra: sizeRows(
        measures.map(({ metric }) => metric),
        facts,
      ),
    },
    facts,
  );
}

// Average precision by size is taken over overlaps of 0.5 to 0.95 only.
function sizeRows(metrics: readonly string[], facts: readonly Fact[]): string[][] {
  const names = words().chartsOfClasses.precision.sizes;
  return SIZES.map((size) => ({
    name: names[size],
    found: metrics.map((metric) => findPart(facts, metric, `${size} objects`)),
  }))
    .filter(({ found }) => found.some(Boolean))
    .map(({ name, found }) => [name, ...found.map(valueOrMissing), missing()]);
}
