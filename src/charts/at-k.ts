import type { Fact } from '../facts/fact.ts';
import { factText } from '../facts/text.ts';
import type { Project } from '../manifest/portfolio.ts';
import { kIn } from '../metrics/registry.ts';
import { atKDrawing } from './at-k-drawing.ts';
import { AT_K_METRICS, atKBlock, atKName, atKValues, placeFact } from './at-k-points.ts';
import type { AtK, AtKBlock } from './at-k-points.ts';
import { MISSING, valueOrMissing } from './part-lookup.ts';
import type { ChartPlan } from './plan.ts';
import { capital, countText, plural } from './words.ts';

/** Quality of the first k places as k grows, beside the list it is compared with. */
export function atKChart(project: Project, facts: readonly Fact[]): ChartPlan | undefined {
  const block = atKBlock(project);
  const values = block && atKValues(project, facts, block);
  if (!block || !values) return undefined;
  const title = titleOf(values, kIn(project.manifest.evaluation?.primaryMetric ?? ''));
  const beside = values.baseline.length ? ` Dashed: ${values.baselineName}.` : '';
  return {
    id: 'at-k',
    caption: `${values.name} by number of places`,
    title,
    note: `${capital(block.split)}, ${countText(block.queries)} ${block.asked}. Means over all of them for the first k places.${beside}`,
    label: `${values.name} for the first k places: ${values.model.map(({ k, fact }) => `${k}: ${factText(fact, 'value')}`).join(', ')}. ${title}`,
    table: tableOf(block, facts),
    draw: (size) => atKDrawing(values, size),
  };
}

// The k the project decides by, where it names one; otherwise the largest.
function titleOf({ name, model, baseline, baselineName }: AtK, decisive = 0): string {
  const told = model.find(({ k }) => k === decisive) ?? model.at(-1);
  if (!told) return '';
  const beside = baseline.find(({ k }) => k === told.k);
  const value = `First ${plural(told.k, 'place')}: ${name} ${factText(told.fact, 'value')}`;
  return beside ? `${value}; ${baselineName} ${factText(beside.fact, 'value')}.` : `${value}.`;
}

function tableOf({ ks, baseline }: AtKBlock, facts: readonly Fact[]) {
  const owners = ['', ...(baseline ? [baseline] : [])];
  const columns = AT_K_METRICS.flatMap((metric) =>
    owners.map((owner) => ({
      head: [atKName(metric), owner].filter(Boolean).join(', '),
      cells: ks.map((k) => valueOrMissing(placeFact(facts, metric, k, owner))),
    })),
  ).filter(({ cells }) => cells.some((cell) => cell !== MISSING));
  return {
    head: ['First places', ...columns.map(({ head }) => head)],
    rows: ks.map((k, i) => [countText(k), ...columns.map(({ cells }) => cells[i] ?? MISSING)]),
  };
}
