import type { Fact } from '../facts/fact.ts';
import { spokenName } from '../facts/spoken-name.ts';
import { factText } from '../facts/text.ts';
import type { Project } from '../manifest/portfolio.ts';
import { spokenMetricName } from '../metrics/spoken.ts';
import { words } from '../words/words.ts';
import { benchmarkRows } from './benchmark-rows.ts';
import type { BenchmarkRows, TaskRow } from './benchmark-rows.ts';
import type { ChartTable } from './chart.ts';
import { dotRowsDrawing } from './dot-rows.ts';
import { intervalOrMissing, missing } from './part-lookup.ts';
import type { ChartPlan } from './plan.ts';
import { MOST_ROWS } from './row-columns.ts';
import { MOST_SERIES } from './symbols.ts';
import { capital, counted, countText } from './words.ts';

/** Shares a language model reached on named tasks, one row per task and one dot per model. */
export function benchmarkChart(project: Project, facts: readonly Fact[]): ChartPlan | undefined {
  const rows = benchmarkRows(project, facts);
  const title = titleOf(rows);
  if (!title) return undefined;
  const benchmark =
    project.manifest.family === 'language' ? project.manifest.evaluation?.benchmark : undefined;
  const harness = [benchmark?.harness?.name, benchmark?.harness?.version].filter(Boolean).join(' ');
  return {
    id: 'benchmark',
    caption: words().chartsOfTasks.benchmark.caption,
    title,
    note: noteOf(rows, harness),
    label: labelOf(rows),
    table: tableOf(rows),
    draw: (size) =>
      dotRowsDrawing(
        {
          series: rows.models,
          rows: rows.tasks.map((task) => dotRow(task, metricNames(rows)[0])),
          domain: [0, 1],
          axis: metricNames(rows)[0] ?? '',
        },
        size,
      ),
  };
}

function titleOf(rows: BenchmarkRows): string | undefined {
  return rows.models.length > 1 ? comparedTitle(rows) : rangeTitle(rows);
}

function rangeTitle({ tasks }: BenchmarkRows): string | undefined {
  const measured = tasks.flatMap(({ name, facts: [fact] }) => (fact ? [{ name, fact }] : []));
  const sorted = measured.sort((a, b) => a.fact.value - b.fact.value);
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (!lowest || !highest) return undefined;
  const { chartsOfTasks, naming } = words();
  const [low, high] = [lowest, highest].map(({ name, fact }) =>
    naming.beside({ text: factText(fact, 'value'), detail: name }),
  );
  if (sorted.length > 1)
    return chartsOfTasks.benchmark.range({
      ...{ low: low ?? '', high: high ?? '' },
      tasks: counted(sorted.length),
    });
  const { name: task, fact } = lowest;
  const value = factText(fact, 'value');
  return chartsOfTasks.benchmark.one({ metric: capital(spokenName(fact)), value, task });
}

// Where a metric says which way is better: how often the leading model has the best value, and how often its interval is clear of all others'.
function comparedTitle({ models, tasks }: BenchmarkRows): string | undefined {
  const model = models[0];
  const compared = tasks.filter(
    ({ facts: [own, ...others] }) => own && own.direction !== 'none' && others.some(Boolean),
  );
  if (tasks.length === 0 || model === undefined) return undefined;
  const own = words().chartsOfTasks.benchmark;
  if (compared.length === 0)
    return own.measured({ models: counted(models.length), tasks: counted(tasks.length) });
  const best = compared.filter((task) => leads(task, (fact) => [fact.value, fact.value]));
  const clear = compared.filter((task) =>
    leads(task, ({ interval }) => interval && [interval.low, interval.high]),
  );
  const told = { best: countText(best.length), tasks: counted(compared.length), model };
  return best.length ? own.bestApart({ ...told, clear: countText(clear.length) }) : own.best(told);
}

type Ends = (fact: Fact) => readonly [number, number] | undefined;

function leads({ facts: [own, ...others] }: TaskRow, endsOf: Ends): boolean {
  const mine = own && endsOf(own);
  const theirs = others.flatMap((fact) => (fact ? [endsOf(fact)] : []));
  return theirs.every((ends) => {
    if (!mine || !ends) return false;
    return own.direction === 'lower' ? mine[1] < ends[0] : mine[0] > ends[1];
  });
}

function noteOf({ models, tasks }: BenchmarkRows, harness: string): string {
  const [main, ...others] = metricNames({ models, tasks });
  const whiskers = tasks.some(({ facts }) => facts.some((fact) => fact?.interval));
  const { chartsOfTasks, naming } = words();
  const own = chartsOfTasks.benchmark;
  const more = { models: models.length - MOST_SERIES, tasks: tasks.length - MOST_ROWS.page };
  return naming.sentences([
    own.note({ metric: main ?? '', mixed: others.length > 0, harness }),
    ...(whiskers ? [own.whiskers] : []),
    ...(more.models > 0 ? [own.moreModels(counted(more.models))] : []),
    ...(more.tasks > 0 ? [own.moreTasks(counted(more.tasks))] : []),
  ]);
}

// The metric of most tasks first.
function metricNames({ tasks }: BenchmarkRows): string[] {
  const count = (id: string) => tasks.filter(({ metric }) => metric === id).length;
  const ids = [...new Set(tasks.map(({ metric }) => metric))];
  return ids.sort((a, b) => count(b) - count(a)).map((id) => metricName(id, tasks));
}

function metricName(id: string, tasks: readonly TaskRow[]): string {
  const fact = tasks.flatMap(({ facts }) => facts).find((one) => one?.metric === id);
  return fact ? spokenName(fact) : spokenMetricName(id);
}

function labelOf({ models, tasks }: BenchmarkRows): string {
  const { chartsOfTasks, naming } = words();
  return naming.sentences([
    chartsOfTasks.benchmark.label(counted(tasks.length)),
    ...tasks.map((task) => sentence(task, models)),
  ]);
}

function sentence({ name, facts }: TaskRow, models: readonly string[]): string {
  const values = models.flatMap((model, i) => {
    const fact = facts[i];
    return fact ? [`${model} ${factText(fact, 'value')}`] : [];
  });
  const { chartsOfTasks, naming } = words();
  return chartsOfTasks.benchmark.values({ task: name, values: naming.pieces(values) });
}

function tableOf({ models, tasks }: BenchmarkRows): ChartTable {
  const rows = tasks.flatMap(({ name, facts }) =>
    facts.flatMap((fact, i) =>
      fact
        ? [
            [
              name,
              models[i] ?? '',
              spokenName(fact),
              factText(fact, 'value'),
              intervalOrMissing(fact),
              factText(fact, 'n') || missing(),
            ],
          ]
        : [],
    ),
  );
  return { head: words().chartsOfTasks.benchmark.head, rows };
}

// A task measured in another way than most says so in its name.
function dotRow({ name, metric, facts }: TaskRow, usual = '') {
  const own = metricName(metric, [{ name, metric, facts }]);
  const text = facts[0] ? factText(facts[0], 'value') : '';
  const { otherMetric } = words().chartsOfTasks.benchmark;
  return {
    name: own === usual ? name : otherMetric({ task: name, metric: own }),
    dots: facts,
    text,
  };
}
