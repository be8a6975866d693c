/** A run as a list of runs shows it: enough to choose, without its numbers. */
export interface RunHead {
  readonly id: string;
  /** Empty where nobody named it. */
  readonly name: string;
  readonly state: RunState;
  /** Milliseconds since 1970, UTC. */
  readonly startedAt?: number;
  readonly endedAt?: number;
  /** Id of the run that started it, which need not exist any more. */
  readonly parent?: string;
  /** Keys of metrics this project knows. */
  readonly metrics: readonly string[];
  /** Files it is read from, as in the tree. */
  readonly files: readonly string[];
}

/** `deleted` counts before everything else: a deleted run may have finished. */
export type RunState = 'deleted' | 'failed' | 'finished' | 'unfinished';

/** A run with what it logged. */
export interface RunRecord {
  readonly id: string;
  /** Database, `run.json` or `meta.yaml` it was read from, as in the tree. */
  readonly file: string;
  readonly metrics: readonly LoggedMetric[];
  readonly params: readonly Logged[];
  readonly tags: ReadonlyMap<string, string>;
  /** Name it has in the model registry. */
  readonly registeredAs?: string;
}

/** A setting or tag, always a text. */
export interface Logged {
  readonly key: string;
  readonly value: string;
}

/** The last value of a metric. */
export interface LoggedMetric {
  readonly key: string;
  /** NaN and infinite values included. */
  readonly value: number;
  /** Milliseconds since 1970, UTC. */
  readonly at?: number;
  readonly step?: number;
  /** Where it stands, when the file can be read as evidence itself. */
  readonly pointer?: string;
}

/** Decides which runs are read in full, by their ids. */
export type Choose = (heads: readonly RunHead[]) => readonly string[];

/** What one database, folder of runs or exported run holds. */
export interface RunStore {
  /** Stands for it in notes, as in the tree. */
  readonly file: string;
  readonly heads: readonly RunHead[];
  /** The runs that were chosen, in the order of `heads`. */
  readonly records: readonly RunRecord[];
  /** Why it could not be read, or not wholly. */
  readonly problem?: string;
}

/** Tags that say something for a manifest; the others are never read. */
export const TAGS = [
  'estimator_name',
  'mlflow.gitRepoURL',
  'mlflow.log-model.history',
  'mlflow.parentRunId',
  'mlflow.runName',
  'mlflow.source.git.commit',
  'mlflow.source.git.repoURL',
] as const;

/**
 * The last one of several values, as MLflow decides it: the highest step, then the latest time, then
 * the highest value.
 */
export function lastOf(values: readonly LoggedMetric[]): LoggedMetric | undefined {
  return values.toSorted(byRecency).at(-1);
}

function byRecency(a: LoggedMetric, b: LoggedMetric): number {
  return (
    (a.step ?? 0) - (b.step ?? 0) || (a.at ?? 0) - (b.at ?? 0) || compareValues(a.value, b.value)
  );
}

// Infinity minus Infinity is not a number, which no sort can use; NaN comes first.
function compareValues(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(b)) - Number(Number.isNaN(a));
  return a < b ? -1 : a > b ? 1 : 0;
}

/** State from the words of a run: `FINISHED`, or 3 in the files of older versions. */
export function stateOf({
  status,
  stage,
}: {
  readonly status: unknown;
  readonly stage: unknown;
}): RunState {
  if (stage === 'deleted') return 'deleted';
  const word = typeof status === 'number' ? STATES[status] : status;
  return word === 'FINISHED' ? 'finished' : word === 'FAILED' ? 'failed' : 'unfinished';
}

// RunStatus of MLflow's service.proto, by its numbers.
const STATES = [undefined, 'RUNNING', 'SCHEDULED', 'FINISHED', 'FAILED', 'KILLED'];
