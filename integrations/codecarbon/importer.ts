import { posix } from 'node:path';
import { tableOf } from '../../src/drafts/content-of.ts';
import type { DraftField, DraftValue } from '../../src/drafts/draft.ts';
import type { Candidate, Importer, SourceTree } from '../../src/drafts/importer.ts';
import { GAP } from '../../src/manifest/gaps.ts';
import { emissionsIn } from './emissions.ts';
import type { Emissions } from './emissions.ts';

const MAX_BYTES = 4e6;
const MOST_FILES = 20;
const MOST_RUNS = 200;

/** Energy and emissions of runs that CodeCarbon measured. Where the machine stood is never taken. */
export const codecarbon: Importer = {
  id: 'codecarbon',
  name: 'CodeCarbon',
  keeps: ['emissions.csv'],
  detect: async (tree) => {
    const files = tree.files.filter(({ path }) => /^emissions.*\.csv$/i.test(posix.basename(path)));
    const read = await Promise.all(
      files
        .slice(0, MOST_FILES)
        .map(async ({ path }) => ({ path, runs: await runsIn(path, tree) })),
    );
    return read.flatMap(({ path, runs }) =>
      runs.slice(-MOST_RUNS).map((run) => candidateOf(path, run, runs.indexOf(run))),
    );
  },
  read: async ({ id, files: [file = ''] }, tree) => {
    const runs = await runsIn(file, tree);
    const run = runs.find((each, index) => idOf(file, each, index) === id);
    if (!run) return { draft: { fields: [] }, notes: [{ file, text: 'can no longer be read' }] };
    return { draft: { fields: fieldsOf(file, run) }, notes: notesOn(file, runs) };
  },
};

async function runsIn(path: string, tree: SourceTree): Promise<readonly Emissions[]> {
  const table = await tableOf(path, tree, { limit: MAX_BYTES });
  return (table && emissionsIn(table)) ?? [];
}

function idOf(file: string, { runId }: Emissions, index: number): string {
  return `${file}#${runId || index + 1}`;
}

function candidateOf(file: string, run: Emissions, index: number): Candidate {
  const { project, endedAt } = run;
  return {
    id: idOf(file, run, index),
    title: `emissions${project === '' ? '' : ` of ${project}`}${endedAt === undefined ? '' : `, ${endedAt.slice(0, 10)}`}`,
    files: [file],
    why: 'has the columns of CodeCarbon',
    run: {
      finished: true,
      hasTestMetric: false,
      ...(endedAt === undefined ? {} : { endedAt }),
      serial: index,
    },
  };
}

function fieldsOf(file: string, run: Emissions): DraftField[] {
  const { hardware = GAP, count, seconds = 0, energyKWh, co2eqKg } = run;
  const field = (key: string, value: DraftValue | undefined, how: string): DraftField[] =>
    value === undefined ? [] : [{ path: ['compute', key], value, from: { file, how } }];
  return [
    ...field('hardware', hardware, 'column gpu_model or cpu_model'),
    ...field('count', count, 'column gpu_model'),
    ...field('hours', hoursOf(seconds), 'column duration, in seconds'),
    ...field('energyKWh', energyKWh, 'column energy_consumed'),
    ...field('co2eqKg', co2eqKg, 'column emissions'),
    ...field('source', 'codecarbon', 'the file is of CodeCarbon'),
  ];
}

// Four digits: the clock of a run is no better known.
function hoursOf(seconds: number): number | undefined {
  return seconds > 0 ? Number((seconds / 3600).toPrecision(4)) : undefined;
}

function notesOn(file: string, { length }: readonly Emissions[]) {
  const text = `holds ${length} runs; the figures are of one of them, not of all together`;
  return length > 1 ? [{ file, text }] : [];
}
