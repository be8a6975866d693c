import { posix } from 'node:path';
import type { DraftField, DraftValue } from '../../src/drafts/draft.ts';
import type { Candidate, Imported, SourceTree } from '../../src/drafts/importer.ts';
import { pointerOf } from '../../src/drafts/numbers-in.ts';
import { GAP } from '../../src/manifest/gaps.ts';
import { metricsJson } from '../metrics-json/importer.ts';
import { checkHashes } from './check-hashes.ts';
import { lockedOutput, lockedSettings, trackedIn } from './locked.ts';
import type { TrackedFile } from './locked.ts';
import {
  MOST_SETTINGS,
  modelSettings,
  settingsIn,
  settingsOfModel,
  yamlIn,
} from '../import/settings.ts';
import type { FoundSetting } from '../import/settings.ts';
import { pipelineIn } from './pipeline.ts';
import type { Pipeline } from './pipeline.ts';
import { dataFields } from './tracked-data.ts';

/** Reads a pipeline with its results, or the files that DVC tracks without one. */
export async function readPipeline(candidate: Candidate, tree: SourceTree): Promise<Imported> {
  const { files } = candidate;
  if (files.every((file) => file.endsWith('.dvc'))) return readTracked(files, tree);
  const folder = posix.dirname(files[0] ?? '.');
  const places = { yaml: posix.join(folder, 'dvc.yaml'), lock: posix.join(folder, 'dvc.lock') };
  const metrics = files.filter((file) => file !== places.yaml && file !== places.lock);
  const pipeline = pipelineIn(await yamlIn(places.yaml, tree), folder);
  const lock = await yamlIn(places.lock, tree);
  const results = await metricsJson.read({ ...candidate, files: metrics }, tree);
  const hashes = await checkHashes(places.lock, metrics, tree);
  const settings = await settingsOf(folder, { lock, tree });
  return {
    draft: {
      ...results.draft,
      fields: [
        ...toolFields(files[0] ?? places.yaml),
        ...modelFields({ pipeline, lock, settings, places, folder }),
        ...commandFields(pipeline, places.yaml),
        ...results.draft.fields,
      ],
      copies: hashes.verified.length > 0 ? [places.lock] : [],
    },
    notes: [
      ...results.notes,
      ...hashes.notes,
      ...settings.notes,
      ...unclear(pipeline, places.yaml),
    ],
  };
}

async function readTracked(files: readonly string[], tree: SourceTree): Promise<Imported> {
  const read = await Promise.all(
    files.map(async (file) =>
      trackedIn(await yamlIn(file, tree)).map((tracked) => ({ file, tracked })),
    ),
  );
  const { fields, notes } = dataFields(read.flat());
  return { draft: { fields: [...toolFields(files[0] ?? ''), ...fields] }, notes };
}

function toolFields(file: string): DraftField[] {
  const from = { file, how: 'a file of DVC' };
  return [{ path: ['tags', 'frameworks'], adds: 'item', value: 'DVC', from }];
}

interface Settings {
  readonly file: string;
  readonly found: readonly FoundSetting[];
  readonly notes: Imported['notes'];
}

// The lock holds what the results were made with; params.yaml may have been changed since.
async function settingsOf(
  folder: string,
  { lock, tree }: { readonly lock: unknown; readonly tree: SourceTree },
): Promise<Settings> {
  const file = posix.join(folder, 'params.yaml');
  const now = settingsIn(await yamlIn(file, tree));
  const locked = lockedSettings(lock);
  if (locked.length === 0) return { file, found: now.slice(0, MOST_SETTINGS), notes: [] };
  const changed = locked.filter(({ name, value }) =>
    now.some((setting) => setting.name === name && setting.value !== value),
  );
  const names = changed.map(({ name }) => name).join(', ');
  const text = `differs from the last run in ${names}; the values of the run, in dvc.lock, were taken`;
  return {
    file: posix.join(folder, 'dvc.lock'),
    found: locked,
    notes: changed.length > 0 ? [{ file, text }] : [],
  };
}

interface ModelParts {
  readonly pipeline: Pipeline | undefined;
  readonly lock: unknown;
  readonly settings: Settings;
  readonly places: { readonly yaml: string; readonly lock: string };
  readonly folder: string;
}

// Which file holds the model only `artifacts` says; several of them are for the author to sort.
function modelFields({ pipeline, lock, settings, places, folder }: ModelParts): DraftField[] {
  const models = (pipeline?.artifacts ?? []).filter(({ type }) => type === 'model');
  const [model, ...others] = models;
  if (model && others.length === 0) {
    const output = lockedOutput(lock, posix.relative(folder, model.path));
    const value = {
      name: model.name,
      algorithm: GAP,
      final: true,
      ...settingsOfModel(settings.found),
      ...artifactOf(model.path, output),
    };
    const pointer = pointerOf(['artifacts', model.name]);
    const from = { file: places.yaml, pointer, how: 'an artifact of type model' };
    return [{ path: ['models'], adds: 'item', value, from }];
  }
  return modelSettings(settings.found, { file: settings.file, how: 'settings of the stages' });
}

function artifactOf(
  path: string,
  output: TrackedFile | undefined,
): Readonly<Record<string, DraftValue>> {
  const format = posix.extname(path).slice(1);
  if (!/^\w{1,30}$/.test(format)) return {};
  const { md5, size } = output ?? {};
  return {
    artifact: {
      format,
      ...(size === undefined ? {} : { sizeBytes: size }),
      ...(md5 === undefined ? {} : { hash: `md5:${md5}` }),
    },
  };
}

const MOST_COMMANDS = 10;

function commandFields(pipeline: Pipeline | undefined, file: string): DraftField[] {
  const stages = pipeline?.stages ?? [];
  const known = stages.flatMap(({ name, cmd = '' }) =>
    cmd !== '' && cmd.length <= 300 && name.length <= 70 ? [{ name, cmd }] : [],
  );
  const all = { name: 'all stages', cmd: 'dvc repro', how: 'it holds stages', pointer: '/stages' };
  const each = known.map(({ name, cmd }) => ({
    name: `stage ${name}`,
    cmd,
    how: 'command of the stage',
    pointer: pointerOf(['stages', name, 'cmd']),
  }));
  return (stages.length > 0 ? [all, ...each] : [])
    .slice(0, MOST_COMMANDS)
    .map(({ name, cmd, how, pointer }) => ({
      path: ['reproducibility', 'commands'],
      adds: 'item',
      value: { purpose: name, cmd },
      from: { file, pointer, how },
    }));
}

function unclear(pipeline: Pipeline | undefined, file: string): Imported['notes'] {
  const names = (pipeline?.stages ?? []).flatMap(({ name, cmd }) => (cmd ? [] : [name]));
  if (names.length === 0) return [];
  const text = `commands with placeholders were not taken: ${names.slice(0, 10).join(', ')}`;
  return [{ file, text }];
}
