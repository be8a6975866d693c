import { posix } from 'node:path';
import type { Imported, Importer, Note, SourceTree } from '../../src/drafts/importer.ts';
import { artifactsByRun } from './artifacts.ts';
import {
  distinct,
  isLeftOut,
  modelCandidate,
  projectCandidate,
  runCandidates,
} from './candidates.ts';
import { counted } from './counted.ts';
import { databaseStores, readDatabase } from './database-store.ts';
import { exportedRuns } from './exported-run.ts';
import { familiesOf } from './families.ts';
import type { Families, Family } from './families.ts';
import { fileStores } from './file-store.ts';
import { savedModelFields } from './model-fields.ts';
import { projectFiles, readProjectFile } from './project-file.ts';
import { runFields } from './run-fields.ts';
import type { Choose, RunStore } from './run.ts';
import { savedModels } from './saved-model.ts';
import type { SavedModel } from './saved-model.ts';

/** Runs in databases, folders and exports of MLflow; its saved models and project files. */
export const mlflow: Importer = {
  id: 'mlflow',
  name: 'MLflow',
  keeps: [
    'mlruns/',
    'mlartifacts/',
    'mlflow.db*',
    'mlflow_db*',
    'mlruns.db*',
    'mlflow.sqlite*',
    'MLmodel',
  ],
  detect: async (tree) => {
    const stores = await storesIn(tree);
    const known = new Set(stores.flatMap(({ heads }) => heads.map(({ id }) => id)));
    const models = await savedModels(tree);
    const projects = await projectFiles(tree);
    const artifacts = artifactsByRun(tree);
    return distinct([
      ...stores.flatMap((store) => runCandidates(store, artifacts)),
      ...models.filter(({ runId }) => !known.has(runId ?? '')).map(modelCandidate),
      ...projects.map(({ file }) => projectCandidate(file)),
    ]);
  },
  read: async (candidate, tree) => {
    const [file = ''] = candidate.files;
    if (isLeftOut(candidate)) return { draft: { fields: [] }, notes: [] };
    if (posix.basename(file) === 'MLproject') return readProject(file, tree);
    const models = await savedModels(tree);
    if (posix.basename(file) === 'MLmodel') return readModel(file, models);
    const store = await storeWith(candidate.id, file, tree);
    return store ? readRun(candidate.id, store, models) : unreadable(file);
  },
};

async function storesIn(tree: SourceTree): Promise<RunStore[]> {
  const none: Choose = () => [];
  const exported = await exportedRuns(tree, none);
  return [
    ...(await databaseStores(tree)),
    ...(await fileStores(tree, none)),
    ...(exported ? [exported] : []),
  ];
}

// The values of the run are read only now: those of all runs would be too much to keep.
async function storeWith(
  id: string,
  file: string,
  tree: SourceTree,
): Promise<RunStore | undefined> {
  const choose: Choose = (heads) =>
    familyOf(id, familiesOf(heads))?.members.map((member) => member.id) ?? [];
  const holds = ({ heads }: RunStore) => heads.some(({ files }) => files.includes(file));
  if (posix.basename(file) === 'meta.yaml') return (await fileStores(tree, choose)).find(holds);
  if (posix.basename(file) === 'run.json') return exportedRuns(tree, choose);
  return readDatabase(file, tree, choose);
}

function familyOf(id: string, { families }: Families): Family | undefined {
  return families.find(({ head }) => head.id === id);
}

function readRun(id: string, store: RunStore, models: readonly SavedModel[]): Imported {
  const found = familiesOf(store.heads);
  const family = familyOf(id, found);
  const notes = storeNotes(store, found);
  if (!family) return { draft: { fields: [] }, notes };
  const order = family.members.map((member) => member.id);
  const records = store.records.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  const read = runFields(family, { records, models });
  return { draft: read.draft, notes: [...read.notes, ...notes] };
}

function storeNotes(
  { file, problem, heads }: RunStore,
  { families, deleted, failed, withoutMetrics }: Families,
): Note[] {
  const left = (count: number, why: string) =>
    count > 0 ? [`${count} of ${counted(heads.length, 'run')} left out: ${why}`] : [];
  const texts = [
    ...(problem === undefined ? [] : [problem]),
    ...(problem === undefined && heads.length === 0 ? ['has no runs'] : []),
    ...left(deleted, 'deleted'),
    ...left(failed, 'failed'),
    ...left(withoutMetrics, 'no known metric, while others have one'),
    ...(families.length === 0 && heads.length > 0 ? ['no run is left to read'] : []),
  ];
  return texts.map((text) => ({ file, text }));
}

function readModel(file: string, models: readonly SavedModel[]): Imported {
  const model = models.find((each) => each.file === file);
  if (!model) return unreadable(file);
  const { library } = model;
  const how = 'flavour of the saved model';
  const field = library && {
    path: ['models'],
    adds: 'item' as const,
    value: { name: '?', library },
    from: { file, how },
  };
  return {
    draft: { fields: [...(field ? [field] : []), ...savedModelFields(model)] },
    notes: [],
  };
}

async function readProject(file: string, tree: SourceTree): Promise<Imported> {
  const project = await readProjectFile(file, tree);
  if (!project) return unreadable(file);
  const { fields, left } = project;
  const text = `not taken, since a parameter has no default: ${left.join(', ')}`;
  return { draft: { fields }, notes: left.length > 0 ? [{ file, text }] : [] };
}

function unreadable(file: string): Imported {
  return { draft: { fields: [] }, notes: [{ file, text: 'can no longer be read' }] };
}
