import { posix } from 'node:path';
import { contentOf, valueIn } from '../../src/drafts/content-of.ts';
import type { Draft, DraftField, Extract } from '../../src/drafts/draft.ts';
import type {
  Candidate,
  Importer,
  Note,
  SourceFile,
  SourceTree,
} from '../../src/drafts/importer.ts';
import { readTrail } from '../../src/drafts/metric-field.ts';
import { numbersIn } from '../../src/drafts/numbers-in.ts';
import { mentionsMetric } from '../../src/metrics/mentions.ts';
import { plainMetrics } from './plain-metrics.ts';
import { reportFields } from './report-fields.ts';
import { reportsIn } from './report-in.ts';

const MAX_BYTES = 4e6;
const MAX_UNNAMED_BYTES = 200_000;
/** Names that promise results; any other file has to show two metrics. */
const NAMED = /metric|score|result|report|eval|performance|accuracy/i;
/** Settings may hold words like `precision: 16`, and other programs' files have importers. */
const NEVER =
  /(?:^|\/)(?:package(?:-lock)?|tsconfig.*|composer|manifest|params|config|hparams|args|settings|environment|docker-compose.*|dvc|mkdocs|_config)\.(?:json|ya?ml)$|(?:^|\/)\.(?!\/)[^/]*\//i;

/** Results in JSON or YAML, flat or nested, and the classification reports of scikit-learn. */
export const metricsJson: Importer = {
  id: 'metrics-json',
  name: 'metrics in JSON or YAML',
  leftover: true,
  detect: async (tree) => {
    const files = tree.files.filter(isPossible);
    const read = await Promise.all(files.map((file) => lookInto(file, tree)));
    const found = read.filter((each) => each !== undefined);
    const folders = Map.groupBy(found, ({ file }) => posix.dirname(file));
    return [...folders].map(([folder, members]) => candidateOf(folder, members));
  },
  read: async ({ files }, tree) => {
    const read = await Promise.all(files.map((file) => readFile(file, tree)));
    return {
      draft: {
        fields: read.flatMap(({ draft }) => draft.fields),
        extracts: read.flatMap(({ draft }) => draft.extracts ?? []),
        gaps: read.flatMap(({ draft }) => draft.gaps ?? []),
      },
      notes: read.flatMap(({ notes }) => notes),
    };
  },
};

function isPossible({ path, bytes }: SourceFile): boolean {
  if (!/\.(?:json|ya?ml)$/i.test(path) || NEVER.test(path) || bytes === 0) return false;
  return bytes <= (NAMED.test(posix.basename(path)) ? MAX_BYTES : MAX_UNNAMED_BYTES);
}

interface Seen {
  readonly file: string;
  readonly why: string;
  readonly hasTestMetric: boolean;
}

async function lookInto({ path }: SourceFile, tree: SourceTree): Promise<Seen | undefined> {
  const text = await tree.text(path, { limit: MAX_BYTES });
  if (text === undefined || !mayHold(text, path)) return undefined;
  const value = valueIn(text, path);
  const reports = reportsIn(value);
  const trails = numbersIn(value).map((number) => trailOf(path, number.path.map(String)));
  const known = trails.map(readTrail).filter(({ metric }) => metric);
  const enough = known.length >= (NAMED.test(posix.basename(path)) ? 1 : 2);
  if (reports.length === 0 && !enough) return undefined;
  return {
    file: path,
    why:
      reports.length > 0
        ? 'has precision, recall, f1-score and support per class'
        : `has ${known.length} known ${known.length === 1 ? 'metric' : 'metrics'}`,
    hasTestMetric: known.some(({ splits }) => splits.includes('test')),
  };
}

// Parsing YAML takes a hundred times as long as looking for words, and most of it is settings. A
// backslash may hide a name.
function mayHold(text: string, path: string): boolean {
  const isYaml = /\.ya?ml$/i.test(path);
  return !isYaml || text.includes('\\') || mentionsMetric(`${posix.basename(path)}\n${text}`);
}

function candidateOf(folder: string, members: readonly Seen[]): Candidate {
  const files = members.map(({ file }) => file);
  return {
    id: files.length === 1 ? (files[0] ?? folder) : folder,
    title: files.map((file) => posix.basename(file)).join(', '),
    files,
    why: [...new Set(members.map(({ why }) => why))].join('; '),
    run: { finished: true, hasTestMetric: members.some((member) => member.hasTestMetric) },
  };
}

async function readFile(
  file: string,
  tree: SourceTree,
): Promise<{ readonly draft: Draft; readonly notes: readonly Note[] }> {
  const value = await contentOf(file, tree, { limit: MAX_BYTES });
  if (value === undefined)
    return { draft: { fields: [] }, notes: [{ file, text: 'can no longer be read' }] };
  const reports = reportsIn(value).map((report) => reportFields(report, { file, trailOf }));
  const plain = plainMetrics(value, { file, trailOf });
  const fields: readonly DraftField[] = [
    ...reports.flatMap((each) => each.fields),
    ...plain.fields,
  ];
  const extracts: readonly Extract[] = reports.flatMap((each) => each.extracts);
  return {
    draft: { fields, extracts, gaps: reports.flatMap((each) => each.gaps) },
    notes: [...reports.flatMap((each) => each.notes), ...plain.notes],
  };
}

/** Keys that lead to a number, the file's name first: `test_metrics.json` says which rows it is about. */
function trailOf(file: string, keys: readonly string[]): readonly string[] {
  return [posix.basename(file).replace(/\.\w+$/, ''), ...keys];
}
