import type { Fact } from '../facts/fact.ts';
import { factText } from '../facts/text.ts';
import type { Project } from '../manifest/portfolio.ts';
import { findMetric } from '../metrics/registry.ts';
import { benchmarkRows } from './benchmark-rows.ts';
import type { BenchmarkRows, TaskRow } from './benchmark-rows.ts';
import type { ChartTable } from './chart.ts';
import { dotRowsDrawing } from './dot-rows.ts';
import { intervalOrMissing, MISSING } from './part-lookup.ts';
import type { ChartPlan } from './plan.ts';
import { MOST_ROWS } from './row-columns.ts';
import { MOST_SERIES } from './symbols.ts';
import { capital, countText, plural } from './words.ts';

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
    caption: 'Results by task',
    title,
    note: noteOf(rows, harness),
    label: `Results on ${plural(rows.tasks.length, 'task')}. ${rows.tasks.map((task) => sentence(task, rows.models)).join(' ')}`,
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
  const low = `${factText(lowest.fact, 'value')} (${lowest.name})`;
  if (sorted.length === 1)
    return `${capital(lowest.fact.name)} ${factText(lowest.fact, 'value')} on ${lowest.name}.`;
  return `From ${low} to ${factText(highest.fact, 'value')} (${highest.name}) on ${plural(sorted.length, 'task')}.`;
}

// Where a metric says which way is better: how often the leading model has the best value, and how often its interval is clear of all others'.
function comparedTitle({ models, tasks }: BenchmarkRows): string | undefined {
  const model = models[0];
  const compared = tasks.filter(
    ({ facts: [own, ...others] }) => own && own.direction !== 'none' && others.some(Boolean),
  );
  if (tasks.length === 0 || model === undefined) return undefined;
  if (compared.length === 0)
    return `${plural(models.length, 'model')} on ${plural(tasks.length, 'task')}.`;
  const best = compared.filter((task) => leads(task, (fact) => [fact.value, fact.value]));
  const clear = compared.filter((task) =>
    leads(task, ({ interval }) => interval && [interval.low, interval.high]),
  );
  const apart = best.length
    ? `; its interval lies clear of the others on ${countText(clear.length)}`
    : '';
  return `Best value on ${countText(best.length)} of ${plural(compared.length, 'task')}: ${model}${apart}.`;
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
  const parts = [
    `${main ?? ''} on each task${others.length ? ' unless its name says otherwise' : ''}${harness ? `, run with ${harness}` : ''}.`,
    whiskers ? 'Whiskers: 95% intervals.' : '',
    restText(models.length - MOST_SERIES, 'model'),
    restText(tasks.length - MOST_ROWS.page, 'task'),
  ];
  return parts.filter(Boolean).join(' ');
}

function restText(more: number, one: string): string {
  return more > 0 ? `${plural(more, `more ${one}`)} in the table.` : '';
}

// The metric of most tasks first.
function metricNames({ tasks }: BenchmarkRows): string[] {
  const count = (id: string) => tasks.filter(({ metric }) => metric === id).length;
  const ids = [...new Set(tasks.map(({ metric }) => metric))];
  return ids.sort((a, b) => count(b) - count(a)).map((id) => metricName(id, tasks));
}

function metricName(id: string, tasks: readonly TaskRow[]): string {
  const fact = tasks.flatMap(({ facts }) => facts).find((one) => one?.metric === id);
  return fact?.name ?? findMetric(id)?.name ?? id;
}

function sentence({ name, facts }: TaskRow, models: readonly string[]): string {
  const values = models.flatMap((model, i) => {
    const fact = facts[i];
    return fact ? [`${model} ${factText(fact, 'value')}`] : [];
  });
  return `${name}: ${values.join(', ')}.`;
}

function tableOf({ models, tasks }: BenchmarkRows): ChartTable {
  const rows = tasks.flatMap(({ name, facts }) =>
    facts.flatMap((fact, i) =>
      fact
        ? [
            [
              name,
              models[i] ?? '',
              fact.name,
              factText(fact, 'value'),
              intervalOrMissing(fact),
              factText(fact, 'n') || MISSING,
            ],
          ]
        : [],
    ),
  );
  return { head: ['Task', 'Model', 'Metric', 'Value', 'Interval', 'n'], rows };
}

// A task measured in another way than most says so in its name.
function dotRow({ name, metric, facts }: TaskRow, usual = '') {
  const own = metricName(metric, [{ name, metric, facts }]);
  const text = facts[0] ? factText(facts[0], 'value') : '';
  return { name: own === usual ? name : `${name}: ${own.toLowerCase()}`, dots: facts, text };
}
