import { isBlock, ownValue } from '../../src/manifest/evidence/blocks.ts';

/** A results file of lm-evaluation-harness. */
export interface EvalFile {
  readonly file: string;
  readonly results: Readonly<Record<string, object>>;
  readonly config: object;
  readonly root: object;
}

/** One task under one way to read answers. */
export interface TaskResult {
  readonly task: string;
  /** Left out for `none`, and in old files, which have no filters. */
  readonly filter?: string;
  readonly numbers: readonly TaskNumber[];
}

export interface TaskNumber {
  /** Key as written: `acc,none`. */
  readonly key: string;
  /** Name of the metric: `acc`. */
  readonly name: string;
  readonly value: unknown;
  readonly stderr?: number;
}

/** The results in a file's content; undefined when another program wrote it. */
export function evalFileIn(root: unknown, file: string): EvalFile | undefined {
  if (!isBlock(root)) return undefined;
  const [results, config]: unknown[] = [ownValue(root, 'results'), ownValue(root, 'config')];
  if (!isBlock(results) || !isBlock(config)) return undefined;
  const isOurs =
    ['model', 'model_args', 'num_fewshot', 'bootstrap_iters'].filter((key) =>
      Object.hasOwn(config, key),
    ).length > 1 || Object.hasOwn(root, 'lm_eval_version');
  const blocks = Object.entries(results).filter((entry): entry is [string, object] =>
    isBlock(entry[1]),
  );
  return isOurs && blocks.length > 0
    ? { file, results: Object.fromEntries(blocks), config, root }
    : undefined;
}

/** The numbers of a task, those of one filter together. Since 2024 keys are `metric,filter`. */
export function taskResults(task: string, block: object): TaskResult[] {
  const numbers = Object.entries(block).flatMap(([key, value]: [string, unknown]) => {
    const [name = '', filter = 'none'] = key.split(',');
    if (name === 'alias' || name.endsWith('_stderr')) return [];
    const error: unknown = ownValue(block, key.replace(name, `${name}_stderr`));
    const stderr =
      typeof error === 'number' && Number.isFinite(error) && error >= 0 ? error : undefined;
    return [{ key, name, filter, value, ...(stderr === undefined ? {} : { stderr }) }];
  });
  return [...Map.groupBy(numbers, ({ filter }) => filter)].map(([filter, own]) => ({
    task,
    numbers: own,
    ...(filter === 'none' ? {} : { filter }),
  }));
}

/** A block below the top of the file, by task: `n-samples`, `configs`. Empty when there is none. */
export function byTask({ root }: EvalFile, key: string, task: string): unknown {
  const block: unknown = ownValue(root, key);
  return isBlock(block) ? ownValue(block, task) : undefined;
}
