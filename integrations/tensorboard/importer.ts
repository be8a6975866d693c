import { posix } from 'node:path';
import { curveFields } from '../../src/drafts/curve-fields.ts';
import type { Candidate, Imported, Importer, SourceTree } from '../../src/drafts/importer.ts';
import { readTrail } from '../../src/drafts/metric-field.ts';
import { splitName } from '../../src/drafts/split-word.ts';
import { lastValues } from './last-values.ts';
import { readEvents } from './read-events.ts';
import type { EventFile } from './read-events.ts';
import { trailsOf } from './trails.ts';
import type { Tagged } from './trails.ts';

const MOST_FILES = 60;

/** Scalars in the event files of TensorBoard, as TensorFlow, PyTorch and Lightning write them. */
export const tensorboard: Importer = {
  id: 'tensorboard',
  name: 'TensorBoard',
  keeps: ['*.tfevents.*', 'runs/', 'logs/', 'tb_logs/', 'lightning_logs/'],
  detect: async (tree) => {
    const files = tree.files.filter(({ path }) => /tfevents\.\d+[^/]*$/.test(path));
    const read = await readAll(
      files.slice(0, MOST_FILES).map(({ path }) => path),
      tree,
    );
    const known = read.filter(({ isEvents, series }) => isEvents && series.length > 0);
    const runs = Map.groupBy(known, ({ file }) => runFolder(file));
    return [...runs].map(([folder, members]) => candidateOf(folder, members, tree));
  },
  read: async ({ id, files }, tree) => imported(id, await readAll(files, tree)),
};

// One after another: a folder of runs may hold gigabytes.
async function readAll(files: readonly string[], tree: SourceTree): Promise<EventFile[]> {
  const read: EventFile[] = [];
  for (const file of files) read.push(await readEvents(file, tree));
  return read;
}

// Keras writes training and validation rows of one run into folders of that name.
function runFolder(file: string): string {
  const folder = posix.dirname(file);
  const isPart = splitName(posix.basename(folder)).rest === '';
  return isPart ? posix.dirname(folder) : folder;
}

function candidateOf(folder: string, members: readonly EventFile[], tree: SourceTree): Candidate {
  const trails = members.flatMap((member) => trailsOf(member).map(({ trail }) => trail));
  const tested = trails
    .map(readTrail)
    .some(({ metric, splits }) => metric && splits.includes('test'));
  const endedAt = timeOf(Math.max(...members.map(({ lastTime }) => lastTime)));
  const version = /(?:^|\/)version_(\d{1,9})$/.exec(folder)?.[1];
  const tags = new Set(members.flatMap(({ series }) => series.map(({ tag }) => tag))).size;
  const name = folder === '.' ? tree.name : folder;
  return {
    id: folder,
    title: `run ${name}, ${tags} ${tags === 1 ? 'scalar' : 'scalars'}${endedAt === undefined ? '' : `, until ${endedAt.slice(0, 10)}`}`,
    files: members.map(({ file }) => file),
    why: 'has events with scalars',
    run: {
      finished: true,
      hasTestMetric: tested,
      ...(endedAt === undefined ? {} : { endedAt }),
      ...(version === undefined ? {} : { serial: Number(version) }),
    },
  };
}

/** Seconds since 1970 as ISO 8601; undefined for what is no time of day in this or the last century. */
function timeOf(seconds: number): string | undefined {
  return seconds > 0 && seconds < 4e9 ? new Date(seconds * 1000).toISOString() : undefined;
}

function imported(folder: string, files: readonly EventFile[]): Imported {
  const [first] = files;
  if (!first) return { draft: { fields: [] }, notes: [] };
  const curves = files.flatMap((file) => trailsOf(file));
  const metrics = lastValues(folder, files);
  const drawn = drawnCurves(folder, first.file, curves);
  return {
    draft: {
      fields: [...metrics.fields, ...drawn.fields],
      extracts: [...metrics.extracts, ...drawn.extracts],
    },
    notes: [
      ...files.flatMap(({ notes }) => notes),
      ...metrics.notes,
      ...drawn.notes.map((text) => ({ file: first.file, text })),
    ],
  };
}

// An axis counts one thing: epochs where a curve of epochs can be drawn, steps otherwise.
function drawnCurves(folder: string, file: string, curves: readonly Tagged[]) {
  const options = {
    source: { file, how: 'scalars of each step' },
    extract: posix.join(folder, 'tensorboard.curves.json'),
  };
  const epochs = curves.filter(({ byEpoch }) => byEpoch);
  const ofEpochs = curveFields(epochs, { ...options, xUnit: 'epochs' });
  if (ofEpochs.fields.length > 0) return ofEpochs;
  return curveFields(
    curves.filter(({ byEpoch }) => !byEpoch),
    { ...options, xUnit: 'steps' },
  );
}
