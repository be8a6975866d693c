import type { RunHead } from './run.ts';

/** Runs that tell about one result: a training run, the evaluation beside it and what started both. */
export interface Family {
  /** The run that stands for all. */
  readonly head: RunHead;
  /** All of them, `head` first. */
  readonly members: readonly RunHead[];
}

/** Runs that may be chosen, and how many may not. */
export interface Families {
  readonly families: readonly Family[];
  readonly deleted: number;
  readonly failed: number;
  /** Families left out because others have a metric and they have none. */
  readonly withoutMetrics: number;
}

/**
 * Joins runs to those that started them. Where two runs of one origin log the same metric they are
 * trials of a search, and each stands for itself.
 */
export function familiesOf(heads: readonly RunHead[]): Families {
  const live = heads.filter(({ state }) => state !== 'deleted' && state !== 'failed');
  const byId = new Map(live.map((head) => [head.id, head]));
  const groups = Map.groupBy(live, (head) => originOf(head, byId));
  const all = [...groups].flatMap(([origin, members]) => split(origin, members));
  const measured = all.filter(({ members }) => members.some(({ metrics }) => metrics.length > 0));
  return {
    families: measured.length > 0 ? measured : all,
    deleted: count(heads, 'deleted'),
    failed: count(heads, 'failed'),
    withoutMetrics: measured.length > 0 ? all.length - measured.length : 0,
  };
}

function count(heads: readonly RunHead[], state: RunHead['state']): number {
  return heads.filter((head) => head.state === state).length;
}

// A circle of parents, which no program writes but a file may hold, ends where it began.
function originOf(head: RunHead, byId: ReadonlyMap<string, RunHead>): RunHead {
  const seen = new Set<string>();
  let origin = head;
  for (;;) {
    const parent = byId.get(origin.parent ?? '');
    if (!parent || seen.has(parent.id)) return origin;
    seen.add(parent.id);
    origin = parent;
  }
}

function split(origin: RunHead, members: readonly RunHead[]): Family[] {
  const others = members.filter((member) => member !== origin);
  const keys = members.flatMap(({ metrics }) => metrics);
  if (new Set(keys).size === keys.length) return [{ head: origin, members: [origin, ...others] }];
  const shared = origin.metrics.length === 0 ? [origin] : [];
  const measured = members.filter(({ metrics }) => metrics.length > 0);
  return measured.map((head) => ({ head, members: [head, ...shared] }));
}
