import { posix } from 'node:path';
import type { Candidate } from '../../src/drafts/importer.ts';
import type { Artifacts } from './artifacts.ts';
import { counted } from './counted.ts';
import { familiesOf } from './families.ts';
import type { Family } from './families.ts';
import { isOnTest } from './metric-key.ts';
import type { RunStore } from './run.ts';
import type { SavedModel } from './saved-model.ts';

const LEFT_OUT = ', left out';

/** True for the files of runs that are left out: there is nothing to read from them. */
export function isLeftOut({ id }: Candidate): boolean {
  return id.endsWith(LEFT_OUT);
}

/** One candidate for each run or family of runs, and one for what the other runs wrote. */
export function runCandidates(store: RunStore, artifacts: Artifacts): Candidate[] {
  const { families } = familiesOf(store.heads);
  const offered = new Set(families.flatMap(({ members }) => members.map(({ id }) => id)));
  const left = store.heads.filter(({ id }) => !offered.has(id));
  const onTest = new Set([...new Set(families.flatMap(metricsOf))].filter((key) => isOnTest(key)));
  const written = left.flatMap(({ id }) => artifacts.get(id) ?? []);
  if (families.length === 0) return [storeCandidate(store, written)];
  return [
    ...families.map((family) => runCandidate(family, { onTest, artifacts })),
    ...leftCandidate(store, written),
  ];
}

// Nothing to choose, but something to say: it is always read, for its notes.
function storeCandidate({ file, problem }: RunStore, written: readonly string[]): Candidate {
  const why = problem === undefined ? 'holds runs of MLflow' : 'has the name of an MLflow database';
  return { id: file, title: posix.basename(file), files: [file, ...written], why };
}

// What a deleted run wrote is no result, which an importer of any JSON file could not know.
function leftCandidate({ file }: RunStore, written: readonly string[]): Candidate[] {
  if (written.length === 0) return [];
  const why = 'were written by runs that are left out';
  const title = counted(written.length, 'file');
  return [{ id: `${file}${LEFT_OUT}`, title, files: written, why }];
}

interface Around {
  /** Metrics whose names say that they are about test rows. */
  readonly onTest: ReadonlySet<string>;
  readonly artifacts: Artifacts;
}

function runCandidate({ head, members }: Family, { onTest, artifacts }: Around): Candidate {
  const read = members.flatMap((member) => member.files);
  const written = members.flatMap(({ id }) => artifacts.get(id) ?? []);
  const files = [...new Set([...read, ...written])];
  const ends = members.flatMap(({ endedAt }) => endedAt ?? []);
  const end = ends.length > 0 ? new Date(Math.max(...ends)).toISOString() : undefined;
  const finished = members.every(({ state }) => state === 'finished');
  const metrics = metricsOf({ head, members });
  return {
    id: head.id,
    title: [
      `run ${head.id.slice(0, 8)}${head.name === '' ? '' : ` ${head.name.slice(0, 60)}`}`,
      `${finished ? 'finished' : 'not finished'}${end === undefined ? '' : ` ${end.slice(0, 10)}`}`,
      ...(members.length > 1 ? [`with ${counted(members.length - 1, 'run')} of its origin`] : []),
      counted(metrics.length, 'known metric'),
    ].join(', '),
    files,
    why: WHYS.get(posix.basename(files[0] ?? '')) ?? 'has the tables of MLflow',
    run: {
      finished,
      hasTestMetric: metrics.some((key) => onTest.has(key)),
      ...(end === undefined ? {} : { endedAt: end }),
    },
  };
}

const WHYS: ReadonlyMap<string, string> = new Map([
  ['meta.yaml', 'has the id, state and life cycle of a run'],
  ['run.json', 'has info, params, metrics and tags of a run'],
]);

function metricsOf({ members }: Family): string[] {
  return members.flatMap(({ metrics }) => metrics);
}

/** A saved model whose run is in no list. */
export function modelCandidate({ file, savedAt }: SavedModel): Candidate {
  return {
    id: file,
    title: `saved model in ${posix.dirname(file)}`,
    files: [file],
    why: 'has flavours of a saved model',
    // Whether its run ended well is unknown, so any finished run comes before it.
    run: {
      finished: false,
      hasTestMetric: false,
      ...(savedAt === undefined ? {} : { endedAt: new Date(savedAt).toISOString() }),
    },
  };
}

/** Commands in a project file. */
export function projectCandidate(file: string): Candidate {
  return { id: file, title: file, files: [file], why: 'has entry points with commands' };
}

/** The first of several with one id: a database comes before an export of it. */
export function distinct(candidates: readonly Candidate[]): Candidate[] {
  return [...new Map(candidates.toReversed().map((each) => [each.id, each])).values()].toReversed();
}
