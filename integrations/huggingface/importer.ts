import { posix } from 'node:path';
import { contentOf } from '../../src/drafts/content-of.ts';
import type {
  Candidate,
  Imported,
  Importer,
  SourceFile,
  SourceTree,
} from '../../src/drafts/importer.ts';
import { ownValue } from '../../src/manifest/evidence/blocks.ts';
import { readCard } from './card.ts';
import type { Card } from './card.ts';
import { cardFields } from './card-fields.ts';
import { evalResultFields, isEvalResults } from './eval-results.ts';
import { frontMatterFields, modelIndexIn } from './front-matter.ts';
import { topicOf } from './headings.ts';
import { indexFields } from './model-index.ts';

const MAX_BYTES = 1e6;
const README = /^readme\.(?:md|markdown)$/i;
const NAMED = /^model[-_ ]?card[^/]*\.(?:md|markdown)$/i;
const RESULTS = /(?:^|\/)\.eval_results\/[^/]+\.ya?ml$/i;
/** Keys only models have, and keys that cards of data sets and of spaces have. */
const MODEL_KEYS = [
  'model-index',
  'pipeline_tag',
  'library_name',
  'base_model',
  'base_model_relation',
];
const OTHER_KEYS = [
  'sdk',
  'task_categories',
  'size_categories',
  'dataset_info',
  'annotations_creators',
];

/** Model cards of Hugging Face, with `model-index`, and results in `.eval_results/`. */
export const huggingface: Importer = {
  id: 'huggingface',
  name: 'Hugging Face model card',
  detect: async (tree) => {
    const found = await Promise.all(
      tree.files.map((file) =>
        RESULTS.test(file.path) ? resultsCandidate(file, tree) : cardCandidate(file, tree),
      ),
    );
    return found.filter((each) => each !== undefined);
  },
  read: async ({ files: [file = ''] }, tree) =>
    RESULTS.test(file) ? readResults(file, tree) : readModelCard(file, tree),
};

async function cardCandidate(
  { path, bytes }: SourceFile,
  tree: SourceTree,
): Promise<Candidate | undefined> {
  const name = posix.basename(path);
  const named = NAMED.test(name);
  if ((!named && !README.test(name)) || bytes > MAX_BYTES) return undefined;
  const text = await tree.text(path, { limit: MAX_BYTES });
  const card = text === undefined ? undefined : readCard(text);
  const why = card && whyCard(card, { named });
  if (!card || why === undefined) return undefined;
  const metrics = indexFields(card.meta, { file: path }).fields;
  const hasTestMetric = metrics.some(({ value }) =>
    JSON.stringify(value).includes('"split":"test"'),
  );
  return {
    id: path,
    title: card.title?.text ? `${path}: ${card.title.text.slice(0, 60)}` : path,
    files: [path],
    why,
    run: { finished: true, hasTestMetric },
  };
}

/** What shows that a text is a card of a model; undefined when nothing does. */
function whyCard({ meta, sections }: Card, { named }: { readonly named: boolean }) {
  const has = (keys: readonly string[]) => keys.filter((key) => ownValue(meta, key) !== undefined);
  if (has(OTHER_KEYS).length > 0) return undefined;
  const [key] = has(MODEL_KEYS);
  if (key !== undefined) return `has ${key} in its front matter`;
  const topics = new Set(sections.map(({ heading }) => topicOf(heading)));
  topics.delete('other');
  topics.delete('citation');
  if (topics.size >= (named ? 1 : 3)) return `has ${topics.size} sections of a model card`;
  return named && has(['license', 'datasets', 'language', 'metrics', 'tags']).length > 1
    ? 'has keys of a model card in its front matter'
    : undefined;
}

async function resultsCandidate(
  { path }: SourceFile,
  tree: SourceTree,
): Promise<Candidate | undefined> {
  const value = await contentOf(path, tree);
  return isEvalResults(value)
    ? { id: path, title: path, files: [path], why: 'has a value for each data set' }
    : undefined;
}

async function readModelCard(file: string, tree: SourceTree): Promise<Imported> {
  const text = await tree.text(file, { limit: MAX_BYTES });
  if (text === undefined) return unreadable(file);
  const card = readCard(text);
  const body = cardFields(card, { file });
  const index = indexFields(card.meta, { file });
  const problems = [
    ...(card.problem === undefined ? [] : [card.problem]),
    ...(modelIndexIn(card.meta).length === 0 && ownValue(card.meta, 'model-index') !== undefined
      ? ['model-index is no list and was not read']
      : []),
  ];
  return {
    draft: {
      fields: [...frontMatterFields(card.meta, { file }), ...body.fields, ...index.fields],
      extracts: index.extracts,
    },
    notes: [...problems.map((each) => ({ file, text: each })), ...body.notes, ...index.notes],
  };
}

async function readResults(file: string, tree: SourceTree): Promise<Imported> {
  const value = await contentOf(file, tree);
  if (!isEvalResults(value)) return unreadable(file);
  const text = 'names neither the metric nor the rows of its results';
  return { draft: { fields: evalResultFields(value, { file }) }, notes: [{ file, text }] };
}

function unreadable(file: string): Imported {
  return { draft: { fields: [] }, notes: [{ file, text: 'can no longer be read' }] };
}
