import type { Fact } from '../facts/fact.ts';
import type { Project } from '../manifest/portfolio.ts';
import { classRowsPlan } from './class-rows.ts';
import { findPart, MISSING, valueOrMissing } from './part-lookup.ts';
import type { ChartPlan } from './plan.ts';
import { capital, countText } from './words.ts';

const MEASURES = [
  { metric: 'map50', name: 'AP at an overlap of 0.5' },
  { metric: 'map50-95', name: 'AP at 0.5 to 0.95' },
];
const SIZES = ['small objects', 'medium objects', 'large objects'];

/** Average precision of every class of objects, the lowest first (Lin and others 2014). */
export function classApChart({ manifest }: Project, facts: readonly Fact[]): ChartPlan | undefined {
  const block = manifest.family === 'detection' ? manifest.evaluation?.detection : undefined;
  if (!block) return undefined;
  const measures = MEASURES.filter(({ metric }) =>
    block.perClass.some(({ label }) => findPart(facts, metric, label)),
  );
  return classRowsPlan(
    {
      id: 'class-ap',
      caption: 'Average precision by class',
      measures,
      classes: block.perClass.map(({ label, n }) => ({ label, size: n })),
      split: block.split,
      definition: `${countText(block.images)} images. AP: average precision at an overlap of box and object.`,
      counted: 'Objects',
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
  return SIZES.filter((size) => metrics.some((metric) => findPart(facts, metric, size))).map(
    (size) => [
      capital(size),
      ...metrics.map((metric) => valueOrMissing(findPart(facts, metric, size))),
      MISSING,
    ],
  );
}
