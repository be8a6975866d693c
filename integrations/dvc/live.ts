import { posix } from 'node:path';
import { curveFields } from '../../src/drafts/curve-fields.ts';
import type { Series } from '../../src/drafts/curve-fields.ts';
import type { DraftField } from '../../src/drafts/draft.ts';
import type { Candidate, Imported, Note, SourceTree } from '../../src/drafts/importer.ts';
import { readTrail } from '../../src/drafts/metric-field.ts';
import { numbersIn } from '../../src/drafts/numbers-in.ts';
import { isBlock } from '../../src/manifest/evidence/blocks.ts';
import { parseContent } from '../../src/manifest/evidence/content.ts';
import type { Content } from '../../src/manifest/evidence/content.ts';
import { plainMetrics } from '../metrics-json/plain-metrics.ts';
import { modelSettings, settingsIn, yamlIn } from '../import/settings.ts';
import { plotDraft, plotKind } from './plots.ts';

const PLOT = /^(?:(.*)\/)?plots\/(?:metrics\/.+\.tsv|sklearn\/.+\.json)$/;
const SUMMARY = ['metrics.json', 'metrics.yaml', 'metrics.yml'];
const MAX_BYTES = 20e6;
const MOST_PLOTS = 100;

/** Folders DVCLive wrote: plots of the shapes it writes, with the last values beside them. */
export async function liveCandidates(tree: SourceTree): Promise<Candidate[]> {
  const plots = tree.files.filter(({ path }) => PLOT.test(path));
  const folders = Map.groupBy(plots, ({ path }) => PLOT.exec(path)?.[1] ?? '.');
  const found = await Promise.all(
    [...folders].map(([folder, members]) =>
      liveCandidate(
        folder,
        members.slice(0, MOST_PLOTS).map(({ path }) => path),
        tree,
      ),
    ),
  );
  return found.flat();
}

async function liveCandidate(
  folder: string,
  plots: readonly string[],
  tree: SourceTree,
): Promise<Candidate[]> {
  const contents = await Promise.all(plots.map((path) => contentIn(path, tree)));
  const own = plots.filter((_, index) => isLivePlot(contents[index]));
  if (own.length === 0) return [];
  const summary = SUMMARY.map((name) => posix.join(folder, name)).find((path) => tree.find(path));
  const files = [...(summary === undefined ? [] : [summary]), ...own];
  const tested = own.some((file) => namesTest(file.slice(folder === '.' ? 0 : folder.length)));
  return [
    {
      id: folder,
      title: `DVCLive in ${folder === '.' ? tree.name : folder}, ${own.length} ${own.length === 1 ? 'plot' : 'plots'}`,
      files,
      why: 'has tables with steps or plots as DVCLive writes them',
      run: { finished: true, hasTestMetric: tested },
    },
  ];
}

function namesTest(file: string): boolean {
  return readTrail(file.split('/')).splits.includes('test');
}

// A TSV with steps, or one of the JSON shapes.
function isLivePlot(content: Content | undefined): boolean {
  if (content?.kind === 'table') return content.header.includes('step');
  return content !== undefined && plotKind(content.value) !== undefined;
}

async function contentIn(path: string, tree: SourceTree): Promise<Content | undefined> {
  const text = await tree.text(path, { limit: MAX_BYTES });
  const content = text === undefined ? undefined : parseContent(text, path);
  return content && 'kind' in content ? content : undefined;
}

/** Reads the last values, curves and plots of one run. */
export async function readLive({ id, files }: Candidate, tree: SourceTree): Promise<Imported> {
  const read = await Promise.all(
    files.map(async (file) => ({ file, content: await contentIn(file, tree) })),
  );
  const summary = read.find(({ file }) => SUMMARY.includes(posix.basename(file)));
  const last = summary ? lastValues(summary) : { fields: [], notes: [] };
  const curves = curvesOf(id, read);
  const plots = plotDraft(
    read.flatMap(({ file, content }) =>
      content?.kind === 'tree' && file !== summary?.file ? [{ file, value: content.value }] : [],
    ),
  );
  const settings = await settingsFields(id, tree);
  return {
    draft: {
      fields: [...settings, ...last.fields, ...curves.draft.fields, ...plots.fields],
      extracts: [...curves.draft.extracts, ...plots.extracts],
    },
    notes: [...last.notes, ...curves.notes, ...plots.notes],
  };
}

interface ReadFile {
  readonly file: string;
  readonly content: Content | undefined;
}

// `step` counts, and is no result.
function lastValues({ file, content }: ReadFile): {
  readonly fields: readonly DraftField[];
  readonly notes: readonly Note[];
} {
  if (content?.kind !== 'tree') return { fields: [], notes: [{ file, text: 'cannot be read' }] };
  const results = isBlock(content.value) ? { ...content.value, step: undefined } : undefined;
  const { fields, notes } = plainMetrics(results, { file, trailOf: (_, keys) => keys });
  const step = numbersIn(content.value).find(({ pointer }) => pointer === '/step');
  const taken = fields.length > 0 && step !== undefined;
  const text = `holds the values of the last step, ${step?.value}; they need not be the best`;
  return { fields, notes: [...notes, ...(taken ? [{ file, text }] : [])] };
}

function curvesOf(folder: string, read: readonly ReadFile[]) {
  const tables = read.flatMap(({ file, content }) =>
    content?.kind === 'table' ? seriesIn(file, content) : [],
  );
  const [first] = tables;
  const file = first?.file ?? '';
  const draft = curveFields(
    tables.map(({ series }) => series),
    {
      source: { file, how: 'values of each step' },
      xUnit: 'steps',
      extract: posix.join(folder, 'plots.curves.json'),
    },
  );
  return { draft, notes: draft.notes.map((text) => ({ file, text })) };
}

// Older versions write a timestamp before the step.
function seriesIn(
  file: string,
  { header, rows }: Extract<Content, { kind: 'table' }>,
): { readonly file: string; readonly series: Series }[] {
  const step = header.indexOf('step');
  const column = header.findLast((name) => name !== 'step' && name !== 'timestamp');
  if (step < 0 || column === undefined) return [];
  const at = header.lastIndexOf(column);
  const points = rows.map((cells) => ({
    step: numberOf(cells[step]),
    value: numberOf(cells[at]),
  }));
  const from = { file, columns: { value: column } };
  const named = file.replace(/^(?:.*\/)?plots\/metrics\//, '').replace(/\.tsv$/, '');
  return [{ file, series: { trail: named.split('/'), points, from } }];
}

function numberOf(cell = ''): number {
  if (/^[+-]?inf(?:inity)?$/i.test(cell)) return cell.startsWith('-') ? -Infinity : Infinity;
  return cell === '' ? NaN : Number(cell);
}

async function settingsFields(folder: string, tree: SourceTree): Promise<DraftField[]> {
  const file = posix.join(folder, 'params.yaml');
  return modelSettings(settingsIn(await yamlIn(file, tree)), {
    file,
    how: 'settings that were logged',
  });
}
