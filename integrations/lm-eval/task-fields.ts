import type { DraftField, DraftValue } from '../../src/drafts/draft.ts';
import type { Note } from '../../src/drafts/importer.ts';
import { leftOut } from '../../src/drafts/left-out.ts';
import { isField, metricField } from '../../src/drafts/metric-field.ts';
import { pointerOf } from '../../src/drafts/numbers-in.ts';
import { isBlock, ownValue } from '../../src/manifest/evidence/blocks.ts';
import type { ResultSplit } from '../../src/manifest/schema/reported-metric.ts';
import { findMetric } from '../../src/metrics/registry.ts';
import { recoverRows } from './recover-rows.ts';
import { byTask, taskResults } from './results-in.ts';
import type { EvalFile, TaskNumber, TaskResult } from './results-in.ts';

/** The most tasks, and metrics of one, that a manifest holds. */
const MOST_TASKS = 60;
const MOST_METRICS = 6;
/** From here on tasks of one first word are parts of a collection. */
const COLLECTION = 10;

/** One entry of `evaluation.benchmark.tasks` for each task, collections last. */
export function taskFields(results: EvalFile): {
  readonly fields: readonly DraftField[];
  readonly notes: readonly Note[];
} {
  const { file } = results;
  const tasks = orderedTasks(results).flatMap((task) =>
    taskResults(task, results.results[task] ?? {}),
  );
  const read = tasks.map((task) => ({ task, metrics: metricsOf(task, results) }));
  const known = read.filter(({ metrics }) => metrics.some(isField));
  const fields = known.slice(0, MOST_TASKS).map(({ task, metrics }): DraftField => ({
    path: ['evaluation', 'benchmark', 'tasks'],
    adds: 'item',
    value: itemOf(task, metrics.filter(isField), results),
    from: { file, pointer: pointerOf(['results', task.task]), how: howOf(metrics.filter(isField)) },
    ...(metrics.some((each) => isField(each) && each.confidence) ? { confidence: 'derived' } : {}),
  }));
  const text = `has results on ${known.length} tasks; the first ${MOST_TASKS} were taken, parts of collections last`;
  return {
    fields,
    notes: [
      ...(known.length > MOST_TASKS ? [{ file, text }] : []),
      ...leftOut(
        read.flatMap(({ metrics }) => metrics),
        file,
      ),
    ],
  };
}

function howOf(metrics: readonly DraftField[]): string {
  return metrics.some(({ confidence }) => confidence)
    ? 'rows follow from share and standard error'
    : 'results on a task';
}

// A collection such as `hendrycksTest-…` has more parts than there is room for.
function orderedTasks({ results }: EvalFile): string[] {
  const names = Object.keys(results);
  const first = (name: string) => name.split(/[-_]/, 1)[0] ?? name;
  const sizes = Map.groupBy(names, first);
  const isPart = (name: string) =>
    (sizes.get(first(name))?.length ?? 0) >= COLLECTION && name !== first(name);
  return names.toSorted((a, b) => Number(isPart(a)) - Number(isPart(b)));
}

function itemOf(
  { task, filter }: TaskResult,
  metrics: readonly DraftField[],
  results: EvalFile,
): DraftValue {
  const shots = firstOf(byTask(results, 'n-shot', task), ownValue(results.config, 'num_fewshot'));
  const version = byTask(results, 'versions', task);
  return {
    name: nameOf(task, filter),
    ...(typeof shots === 'number' && Number.isInteger(shots) && shots >= 0 ? { shots } : {}),
    ...(filter === undefined ? {} : { filter: filter.slice(0, 60) }),
    ...(typeof version === 'number' || typeof version === 'string'
      ? { version: String(version).slice(0, 20) }
      : {}),
    metrics: metrics.slice(0, MOST_METRICS).map(({ value }) => value),
  };
}

// Answers of a task that are read in two ways are two entries, and a list tells entries apart by name.
function nameOf(task: string, filter: string | undefined): string {
  const name = task.replace(/\s+/g, ' ').trim();
  return (filter === undefined ? name : `${name.slice(0, 40)}, ${filter}`).slice(0, 60);
}

function firstOf(...values: readonly unknown[]): unknown {
  return values.find((value) => typeof value === 'number');
}

function metricsOf({ task, numbers }: TaskResult, results: EvalFile) {
  const stated = statedRows(task, results);
  const recovered = stated ?? agreedRows(numbers);
  const split = splitOf(task, results);
  return numbers.map(({ key, name, value, stderr }) => {
    const pointer = pointerOf(['results', task, key]);
    const result = metricField({
      trail: [task, name],
      value,
      ...(split === undefined ? {} : { split }),
      more: {
        ...(recovered === undefined ? {} : { n: recovered }),
        ...(stderr === undefined ? {} : { stderr }),
      },
      source: { file: results.file, pointer, how: 'result on a task' },
      from: { file: results.file, pointer },
    });
    const derived = stated === undefined && recovered !== undefined;
    return isField(result) ? open(result, { split, derived }) : result;
  });
}

// A word such as `test` in a task's name is no word for its rows: `hendrycksTest-anatomy`.
function open(
  field: DraftField,
  { split, derived }: { readonly split: ResultSplit | undefined; readonly derived: boolean },
): DraftField {
  const value =
    split === undefined && isBlock(field.value) ? { ...field.value, split: '?' } : field.value;
  return derived ? { ...field, value, confidence: 'derived' } : { ...field, value };
}

function statedRows(task: string, results: EvalFile): number | undefined {
  const samples = byTask(results, 'n-samples', task);
  const effective: unknown = isBlock(samples) ? ownValue(samples, 'effective') : undefined;
  return typeof effective === 'number' && Number.isInteger(effective) && effective > 0
    ? effective
    : undefined;
}

// All shares of a task are of the same rows: two that disagree are no shares of rows.
function agreedRows(numbers: readonly TaskNumber[]): number | undefined {
  const found = numbers.flatMap(({ name, value, stderr }) => {
    const isShare = findMetric(name)?.proportion && typeof value === 'number';
    return isShare && stderr !== undefined ? (recoverRows({ value, stderr }) ?? []) : [];
  });
  return new Set(found).size === 1 ? found[0] : undefined;
}

// The harness measures on the test rows of a task, and on validation rows where it has none.
function splitOf(task: string, results: EvalFile): ResultSplit | undefined {
  const config = byTask(results, 'configs', task);
  if (!isBlock(config)) return undefined;
  const names = (key: string) => typeof ownValue(config, key) === 'string';
  if (names('test_split')) return splitNamed(ownValue(config, 'test_split'));
  return names('validation_split') ? 'validation' : undefined;
}

// Some tasks have their validation rows stand in for test rows nobody may see.
function splitNamed(name: unknown): ResultSplit {
  return typeof name === 'string' && /^(?:val|dev)/i.test(name) ? 'validation' : 'test';
}
