import type { Fact } from '../facts/fact.ts';
import type { Project } from '../manifest/portfolio.ts';
import { benchmarkTasks, taskName } from '../manifest/reported.ts';
import { words } from '../words/words.ts';

/** One task and the value of every model measured on it, on one metric. */
export interface TaskRow {
  /** Task, examples in the prompt, how answers were read. */
  readonly name: string;
  /** Registry id. */
  readonly metric: string;
  /** One fact per model, in the order of the models; undefined where a model was not measured. */
  readonly facts: readonly (Fact | undefined)[];
}

/** Tasks and models of a benchmark. */
export interface BenchmarkRows {
  /** Names of the models, the final one first. */
  readonly models: readonly string[];
  readonly tasks: readonly TaskRow[];
}

type Task = ReturnType<typeof benchmarkTasks>[number];

/**
 * Lines up a benchmark: one row per task, one column per model. Each row takes the first metric that
 * is a share in [0, 1]; tasks without one are left out, for they have no place on the axis.
 */
export function benchmarkRows(project: Project, facts: readonly Fact[]): BenchmarkRows {
  const tasks = benchmarkTasks(project.manifest);
  const models = modelsOf(project, tasks);
  const names = [...new Set(tasks.map(rowName))];
  const rows = names.map((name) => {
    const own = tasks.filter((task) => rowName(task) === name);
    return rowOf(name, own, { models, facts, final: finalName(project) });
  });
  return { models, tasks: rows.flatMap((row) => row ?? []) };
}

interface Measured {
  readonly models: readonly string[];
  readonly facts: readonly Fact[];
  readonly final: string;
}

function rowOf(
  name: string,
  tasks: readonly Task[],
  { models, facts, final }: Measured,
): TaskRow | undefined {
  const own = tasks.map((task) => ({
    model: task.model ?? final,
    facts: facts.filter(
      (fact) => fact.kind === 'task' && fact.of === taskName(task) && isShare(fact),
    ),
  }));
  const metric = own.flatMap((entry) => entry.facts)[0]?.metric;
  if (metric === undefined) return undefined;
  const factsOf = (model: string) =>
    own.filter((entry) => entry.model === model).flatMap((entry) => entry.facts);
  return {
    name,
    metric,
    facts: models.map((model) => factsOf(model).find((fact) => fact.metric === metric)),
  };
}

function isShare({ range: [low, high], value }: Fact): boolean {
  return low === 0 && high === 1 && value >= 0 && value <= 1;
}

function rowName(task: Task): string {
  return taskName({ ...task, model: undefined });
}

// The final model leads, whether its tasks name it or not; the others keep their order.
function modelsOf(project: Project, tasks: readonly Task[]): string[] {
  const final = finalName(project);
  const named = [...new Set(tasks.map(({ model }) => model ?? final))];
  return [...named.filter((name) => name === final), ...named.filter((name) => name !== final)];
}

function finalName({ manifest }: Project): string {
  return (
    manifest.models?.find(({ final }) => final)?.name ?? words().chartsOfTasks.benchmark.thisModel
  );
}
