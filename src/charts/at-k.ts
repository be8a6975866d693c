import type { Fact } from '../facts/fact.ts';
import { factText } from '../facts/text.ts';
import type { Project } from '../manifest/portfolio.ts';
import { kIn } from '../metrics/registry.ts';
import { words } from '../words/words.ts';
import { atKDrawing } from './at-k-drawing.ts';
import { AT_K_METRICS, atKBlock, atKName, atKValues, placeFact } from './at-k-points.ts';
import type { AtK, AtKBlock } from './at-k-points.ts';
import { missing, valueOrMissing } from './part-lookup.ts';
import type { ChartPlan } from './plan.ts';
import { counted, countText, measuredOn } from './words.ts';

/** Quality of the first k places as k grows, beside the list it is compared with. */
export function atKChart(project: Project, facts: readonly Fact[]): ChartPlan | undefined {
  const block = atKBlock(project);
  const values = block && atKValues(project, facts, block);
  if (!block || !values) return undefined;
  const title = titleOf(values, kIn(project.manifest.evaluation?.primaryMetric ?? ''));
  const { chartsOfTasks, naming } = words();
  const own = chartsOfTasks.atK;
  const points = values.model.map(({ k, fact }) =>
    naming.explained({ text: countText(k), detail: factText(fact, 'value') }),
  );
  const label = own.label({ metric: values.name, values: naming.pieces(points) });
  return {
    id: 'at-k',
    caption: own.caption(values.name),
    title,
    note: noteOf(block, values),
    label: naming.sentences([label, title]),
    table: tableOf(block, facts),
    draw: (size) => atKDrawing(values, size),
  };
}

// The k the project decides by, where it names one; otherwise the largest.
function titleOf({ name, model, baseline, baselineName }: AtK, decisive = 0): string {
  const told = model.find(({ k }) => k === decisive) ?? model.at(-1);
  if (!told) return '';
  const beside = baseline.find(({ k }) => k === told.k);
  const scores = [
    `${name} ${factText(told.fact, 'value')}`,
    ...(beside ? [`${baselineName} ${factText(beside.fact, 'value')}`] : []),
  ];
  const { chartsOfTasks, naming } = words();
  return chartsOfTasks.atK.title({ places: counted(told.k), scores: naming.clauses(scores) });
}

function noteOf({ split, queries, asked }: AtKBlock, { baseline, baselineName }: AtK): string {
  const { chartsOfTasks, naming } = words();
  const own = chartsOfTasks.atK;
  return naming.sentences([
    measuredOn(split, own[asked](countText(queries))),
    own.means,
    ...(baseline.length ? [own.dashed(baselineName)] : []),
  ]);
}

function tableOf({ ks, baseline }: AtKBlock, facts: readonly Fact[]) {
  const own = words().chartsOfTasks.atK;
  const owners = ['', ...(baseline ? [baseline] : [])];
  const columns = AT_K_METRICS.flatMap((metric) =>
    owners.map((owner) => ({
      head: owner ? own.owned({ metric: atKName(metric), owner }) : atKName(metric),
      cells: ks.map((k) => valueOrMissing(placeFact(facts, metric, k, owner))),
    })),
  ).filter(({ cells }) => cells.some((cell) => cell !== missing()));
  return {
    head: [own.places, ...columns.map(({ head }) => head)],
    rows: ks.map((k, i) => [countText(k), ...columns.map(({ cells }) => cells[i] ?? missing())]),
  };
}
