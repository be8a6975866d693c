import type { Candidate, RunState } from '../../src/drafts/importer.ts';

/** Which candidates of one importer are read, and which stand for something else. */
export interface Picked {
  readonly taken: readonly Candidate[];
  /** Runs that were not taken, best first. */
  readonly others: readonly Candidate[];
}

/**
 * Picks one run of several, and takes everything that is no run. Without a name the best run is the
 * one that finished, then one with a metric on test rows, then the latest by time or number, then the first by id.
 * @param run id of a candidate, or the start of one
 */
export function pick(
  candidates: readonly Candidate[],
  { run }: { readonly run?: string | undefined } = {},
): Picked {
  const always = candidates.filter((candidate) => !candidate.run);
  const runs = candidates.filter((candidate) => candidate.run).toSorted(byWorth);
  const named = run === undefined ? undefined : (exact(runs, run) ?? startingWith(runs, run));
  const taken = named ?? runs[0];
  return {
    taken: taken ? [...always, taken] : always,
    others: runs.filter((candidate) => candidate !== taken),
  };
}

function exact(runs: readonly Candidate[], run: string): Candidate | undefined {
  return runs.find(({ id }) => id === run);
}

function startingWith(runs: readonly Candidate[], run: string): Candidate | undefined {
  return run === '' ? undefined : runs.find(({ id }) => id.startsWith(run));
}

function byWorth(a: Candidate, b: Candidate): number {
  return (
    worth(b.run) - worth(a.run) ||
    compareText(b.run?.endedAt ?? '', a.run?.endedAt ?? '') ||
    (b.run?.serial ?? 0) - (a.run?.serial ?? 0) ||
    compareText(a.id, b.id)
  );
}

function worth(run: RunState | undefined): number {
  return (run?.finished ? 2 : 0) + (run?.hasTestMetric ? 1 : 0);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
