import { posix } from 'node:path';
import { contentOf, tableOf } from '../../src/drafts/content-of.ts';
import { curveFields } from '../../src/drafts/curve-fields.ts';
import type { Candidate, Imported, Importer, SourceTree } from '../../src/drafts/importer.ts';
import { leftOut } from '../../src/drafts/left-out.ts';
import { isField, metricField, readTrail } from '../../src/drafts/metric-field.ts';
import type { TableContent } from '../../src/manifest/evidence/content.ts';
import { modelSettings, settingsIn } from '../import/settings.ts';
import { columnsIn } from './columns.ts';
import type { LoggedColumn } from './columns.ts';
import { withoutPython } from './python-tags.ts';

const MAX_BYTES = 20e6;
const MOST_FILES = 100;

/** Runs that Lightning's CSVLogger wrote: `metrics.csv` with its many empty cells, and `hparams.yaml`. */
export const lightning: Importer = {
  id: 'lightning',
  name: 'Lightning',
  keeps: ['lightning_logs/', 'logs/'],
  detect: async (tree) => {
    const files = tree.files.filter(({ path }) => posix.basename(path) === 'metrics.csv');
    const found = await Promise.all(
      files.slice(0, MOST_FILES).map(({ path }) => candidateOf(path, tree)),
    );
    return found.flat();
  },
  read: async ({ files }, tree) => {
    const [file = '', settings] = files;
    const table = await tableOf(file, tree, { limit: MAX_BYTES });
    if (!table) return { draft: { fields: [] }, notes: [{ file, text: 'cannot be read' }] };
    const results = resultsOf(file, table);
    const read = settings === undefined ? undefined : await settingsOf(settings, tree);
    return {
      draft: {
        fields: [...(read?.draft.fields ?? []), ...results.draft.fields],
        extracts: results.draft.extracts ?? [],
      },
      notes: [...(read?.notes ?? []), ...results.notes],
    };
  },
};

async function candidateOf(path: string, tree: SourceTree): Promise<Candidate[]> {
  const table = await tableOf(path, tree, { limit: MAX_BYTES });
  if (!table || !isLogged(table)) return [];
  const folder = posix.dirname(path);
  const settings = posix.join(folder, 'hparams.yaml');
  const version = /(?:^|\/)version_(\d{1,9})$/.exec(folder)?.[1];
  const trails = columnsIn(table).map(({ trail }) => readTrail(trail));
  const tested = trails.some(({ metric, splits }) => metric && splits.includes('test'));
  return [
    {
      id: folder === '.' ? path : folder,
      title: `run ${folder === '.' ? tree.name : folder}, ${table.rows.length} rows`,
      files: [path, ...(tree.find(settings) ? [settings] : [])],
      why: 'has columns step and epoch with values logged in between',
      run: {
        finished: true,
        hasTestMetric: tested,
        ...(version === undefined ? {} : { serial: Number(version) }),
      },
    },
  ];
}

function isLogged(table: TableContent): boolean {
  const { header, rows } = table;
  return (
    ['step', 'epoch'].every((name) => header.includes(name)) &&
    rows.length > 0 &&
    columnsIn(table).length > 0
  );
}

/** Metrics as last logged, and curves. */
function resultsOf(file: string, table: TableContent): Imported {
  const columns = columnsIn(table);
  const whole = columns.filter(({ isBatch }) => !isBatch);
  const results = whole.map((column) => lastOf(file, column));
  const curves = curveFields(
    whole.map((column) => ({ ...column, ...curveFrom(file, column) })),
    {
      source: { file, how: 'values as they were logged' },
      xUnit: 'steps',
      extract: file.replace(/\.csv$/, '.curves.json'),
    },
  );
  const fields = results.filter(isField);
  const batches = columns.filter(({ isBatch }) => isBatch).map(({ name }) => name);
  const texts = [
    ...(batches.length > 0 ? [`values of single batches, not taken: ${batches.join(', ')}`] : []),
    ...(fields.length > 0 ? [LAST] : []),
    ...curves.notes,
  ];
  return {
    draft: { fields: [...fields, ...curves.fields], extracts: curves.extracts },
    notes: [...leftOut(results, file), ...texts.map((text) => ({ file, text }))],
  };
}

const LAST =
  'the values logged last were taken; they need not be those of the checkpoint that was kept';

function lastOf(file: string, { name, trail, last, dataset }: LoggedColumn) {
  return metricField({
    trail,
    value: last.value,
    source: { file, how: `column ${name}, as last logged` },
    from: { file, column: name, row: last.row },
    ...(dataset === undefined ? {} : { more: { dataset } }),
  });
}

// Empty cells are no points, and a manifest reads all rows of a table.
function curveFrom(file: string, { name, sparse }: LoggedColumn) {
  return sparse ? {} : { from: { file, columns: { value: name } } };
}

async function settingsOf(file: string, tree: SourceTree): Promise<Imported> {
  const source = { file, how: 'settings that were saved' };
  const plain = await contentOf(file, tree);
  const settings = settingsIn(plain ?? withoutPython(await tree.text(file, { limit: 1e6 })));
  const fields = modelSettings(settings, source);
  const text = 'holds no plain settings that can be read';
  return { draft: { fields }, notes: fields.length > 0 ? [] : [{ file, text }] };
}
