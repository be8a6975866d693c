import { posix } from 'node:path';
import { contentOf } from '../../src/drafts/content-of.ts';
import type { Candidate, Imported, Importer, SourceTree } from '../../src/drafts/importer.ts';
import { isBlock } from '../../src/manifest/evidence/blocks.ts';
import { isResultKey, resultsOf } from './results.ts';
import type { Entry } from './results.ts';
import { curveOf, keptEntry, progressOf, stateIn, trainingFields } from './state.ts';
import type { TrainerState } from './state.ts';

/** States hold every step of a training. */
const MAX_BYTES = 20e6;
const STATE = 'trainer_state.json';
/** In this order: what holds most comes first. */
const RESULTS = [
  'all_results.json',
  'eval_results.json',
  'test_results.json',
  'predict_results.json',
];
const OURS = /(?:^|\/)(?:trainer_state|(?:all|eval|test|predict|train)_results)\.json$/;

/** Folders the Trainer of Hugging Face Transformers writes to. */
export const huggingfaceTrainer: Importer = {
  id: 'huggingface-trainer',
  name: 'Hugging Face Trainer',
  detect: async (tree) => {
    const read = await Promise.all(
      tree.files.filter(({ path }) => OURS.test(path)).map(({ path }) => look(path, tree)),
    );
    const seen = read.filter((each) => each !== undefined);
    const folders = Map.groupBy(seen, ({ file }) => posix.dirname(file));
    const found = [...folders].map(([folder, members]) => candidateOf(folder, members));
    return found.filter(({ folder }) => isWanted(folder, found)).map(({ candidate }) => candidate);
  },
  read: async ({ files }, tree) => {
    const read = await Promise.all(files.map((path) => look(path, tree)));
    return together(read.filter((each) => each !== undefined));
  },
};

interface Seen {
  readonly file: string;
  readonly state?: TrainerState;
  readonly values?: object;
}

async function look(file: string, tree: SourceTree): Promise<Seen | undefined> {
  const value = await contentOf(file, tree, { limit: MAX_BYTES });
  if (posix.basename(file) === STATE) {
    const state = stateIn(value, file);
    return state && { file, state };
  }
  if (!isBlock(value)) return undefined;
  const isOurs = Object.keys(value).some((key) =>
    /^(?:train|eval|predict|test)(?:_.+)?_runtime$/.test(key),
  );
  return isOurs ? { file, values: value } : undefined;
}

interface FoundRun {
  readonly folder: string;
  readonly step: number;
  readonly candidate: Candidate;
}

function candidateOf(folder: string, members: readonly Seen[]): FoundRun {
  const state = members.find((member) => member.state)?.state;
  const progress = state ? progressOf(state) : { step: 0, finished: true };
  const tested = members.some(({ values = {} }) =>
    Object.keys(values).some(
      (key) => !key.startsWith('eval_') && isResultKey(key, values) && key !== 'perplexity',
    ),
  );
  const words = state ? `step ${progress.step}${progress.finished ? ', finished' : ''}` : 'results';
  return {
    folder,
    step: progress.step,
    candidate: {
      id: folder,
      title: `${folder === '.' ? 'this folder' : folder}: ${words}`,
      files: members.map(({ file }) => file),
      why: state ? 'has the state of a Trainer' : 'has run times the Trainer writes',
      run: {
        finished: progress.finished || members.length > (state ? 1 : 0),
        hasTestMetric: tested,
      },
    },
  };
}

// Checkpoints hold what their folder holds, up to an earlier step.
function isWanted(folder: string, all: readonly FoundRun[]): boolean {
  if (!/^checkpoint-\d+$/.test(posix.basename(folder))) return true;
  const parent = posix.dirname(folder);
  const rivals = all.filter((each) => each.folder !== folder);
  if (rivals.some((each) => each.folder === parent && each.step > 0)) return false;
  const own = all.find((each) => each.folder === folder)?.step ?? 0;
  return !rivals.some(
    (each) =>
      posix.dirname(each.folder) === parent &&
      /^checkpoint-\d+$/.test(posix.basename(each.folder)) &&
      each.step > own,
  );
}

function together(seen: readonly Seen[]): Imported {
  const state = seen.find((each) => each.state)?.state;
  const files = RESULTS.flatMap((name) => seen.filter(({ file }) => posix.basename(file) === name));
  const written = files.flatMap(({ file, values }): Entry[] =>
    values ? [{ file, path: [], values }] : [],
  );
  const results = written.filter(isNews).map(resultsOf);
  const hasMetrics = results.some(({ fields }) => fields.length > 0);
  const kept = hasMetrics || !state ? undefined : keptEntry(state);
  const history = kept ? [resultsOf(kept)] : [];
  const curve = state ? curveOf(state) : { fields: [], extracts: [] };
  return {
    draft: {
      fields: [
        ...(state ? trainingFields(state) : []),
        ...[...results, ...history].flatMap(({ fields }) => fields),
        ...curve.fields,
      ],
      extracts: curve.extracts,
    },
    notes: [
      ...(kept ? [{ file: kept.file, text: keptText(kept.isBest) }] : []),
      ...[...results, ...history].flatMap(({ notes }) => notes),
    ],
  };
}

// `all_results.json` repeats what the other files say.
function isNews(entry: Entry, index: number, all: readonly Entry[]): boolean {
  const earlier = all.slice(0, index);
  return Object.keys(entry.values).some(
    (key) =>
      isResultKey(key, entry.values) && !earlier.some(({ values }) => Object.hasOwn(values, key)),
  );
}

function keptText(isBest: boolean): string {
  return isBest
    ? 'metrics are of the evaluation named as the best; that choice was made on the same validation rows'
    : 'metrics are of the last evaluation; no best checkpoint is named';
}
