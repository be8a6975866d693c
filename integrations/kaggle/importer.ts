import { posix } from 'node:path';
import { dataLicence } from '../../src/drafts/data-licence.ts';
import type { DraftField, DraftValue } from '../../src/drafts/draft.ts';
import { fittingLine } from '../../src/drafts/fitting-text.ts';
import type { Importer, Imported, Note, SourceTree } from '../../src/drafts/importer.ts';
import { GAP } from '../../src/manifest/gaps.ts';
import { readDataset, readKernel, slugOf } from './metadata.ts';
import type { KaggleDataset, KaggleKernel } from './metadata.ts';

const MAX_BYTES = 1e6;
/** Files that are read; a manifest takes fewer data sets, and what it has no room for is said. */
const MOST_FILES = 50;
/** Sources taken of one notebook: a manifest takes at most ten data sets. */
const MOST_SOURCES = 4;

/** Metadata that Kaggle's program keeps beside data sets and notebooks. */
export const kaggle: Importer = {
  id: 'kaggle',
  name: 'Kaggle',
  detect: async (tree) => {
    const named = tree.files.filter(({ path }) =>
      /^(?:dataset|kernel)-metadata\.json$/.test(posix.basename(path)),
    );
    const read = await Promise.all(
      named.map(async ({ path }) => ({ path, found: await find(path, tree) })),
    );
    return read
      .flatMap(({ path, found }) => {
        if (!found) return [];
        const why = found.kind === 'notebook' ? 'names a code_file' : 'names licences';
        return [{ id: path, title: found.content.title ?? path, files: [path], why }];
      })
      .slice(0, MOST_FILES);
  },
  read: async ({ files: [file = ''] }, tree) => {
    const found = await find(file, tree);
    if (!found)
      return { draft: { fields: [] }, notes: [{ file, text: 'is no metadata of Kaggle' }] };
    return found.kind === 'notebook'
      ? fromKernel(found.content, { file, tree })
      : fromDataset(found.content, file);
  },
};

type Found =
  | { readonly kind: 'data set'; readonly content: KaggleDataset }
  | { readonly kind: 'notebook'; readonly content: KaggleKernel };

async function find(path: string, tree: SourceTree): Promise<Found | undefined> {
  const text = await tree.text(path, { limit: MAX_BYTES });
  if (text === undefined) return undefined;
  if (posix.basename(path).startsWith('kernel')) {
    const content = readKernel(text);
    return content && { kind: 'notebook', content };
  }
  const content = readDataset(text);
  return content && { kind: 'data set', content };
}

function fromDataset({ id, title, licenses }: KaggleDataset, file: string): Imported {
  const slug = slugOf(id);
  const name = filledIn(title);
  const [only, ...others] = licenses;
  const licence = others.length > 0 ? undefined : dataLicence(only?.name);
  const named = JSON.stringify(licenses.map((each) => each.name).join(', ')).slice(0, 60);
  const notes = [
    ...(slug === undefined ? ['its id is not filled in, so the data set has no address'] : []),
    ...(name === undefined ? ['its title is not filled in; nothing was taken'] : []),
    ...(licence === undefined ? [`names the licence ${named}, which is no single known one`] : []),
  ].map((text) => ({ file, text }));
  if (name === undefined) return { draft: { fields: [] }, notes };
  const value = { name, role: GAP, ...addressOf('datasets', slug), license: licence ?? GAP };
  const from = { file, how: 'title, id and licence' };
  return { draft: { fields: [{ path: ['data'], adds: 'item', value, from }] }, notes };
}

interface KernelOptions {
  readonly file: string;
  readonly tree: SourceTree;
}

function fromKernel(kernel: KaggleKernel, { file, tree }: KernelOptions): Imported {
  const slug = slugOf(kernel.id);
  const title = filledIn(kernel.title);
  // Kaggle holds what does not say for private, and its address then leads nowhere.
  const isPublic = kernel.is_private === false && slug !== undefined;
  const fields: DraftField[] = [
    ...(title === undefined
      ? []
      : [
          {
            path: ['title'],
            value: title,
            from: { file, how: 'its title' },
            confidence: 'suggested' as const,
          },
        ]),
    ...(isPublic
      ? [
          {
            path: ['links', 'kaggle'],
            value: `https://www.kaggle.com/code/${slug}`,
            from: { file, how: 'its id' },
            confidence: 'derived' as const,
          },
        ]
      : []),
    ...sourceFields(kernel, file),
  ];
  return { draft: { fields }, notes: kernelNotes(kernel, { file, tree }) };
}

function sourceFields(kernel: KaggleKernel, file: string): DraftField[] {
  const datasets = kernel.dataset_sources.flatMap((id) => {
    // A version may stand behind the id.
    const slug = slugOf(id.split('/').slice(0, 2).join('/'));
    return slug === undefined
      ? []
      : [{ name: slug.split('/')[1] ?? slug, ...addressOf('datasets', slug) }];
  });
  const competitions = kernel.competition_sources
    .filter((slug) => /^[\w-]+$/.test(slug))
    .map((slug) => ({ name: slug, ...addressOf('competitions', slug) }));
  return [...datasets, ...competitions].slice(0, MOST_SOURCES).map(({ name, ...more }) => ({
    path: ['data'],
    adds: 'item',
    value: { name, role: GAP, ...more },
    from: { file, how: 'a data source' },
    confidence: 'derived',
  }));
}

function kernelNotes(kernel: KaggleKernel, { file, tree }: KernelOptions): Note[] {
  const code = posix.join(posix.dirname(file), kernel.code_file);
  const sources = kernel.dataset_sources.length + kernel.competition_sources.length;
  const texts = [
    ...(kernel.is_private === false
      ? []
      : ['does not say that the notebook is public, so there is no link to it']),
    ...(kernel.enable_gpu
      ? ['ran with a GPU; the file does not say which, so `compute` stays open']
      : []),
    ...(tree.find(code) ? [] : [`names the code file ${kernel.code_file}, which is not here`]),
    ...(sources > MOST_SOURCES
      ? [`names ${sources} data sources; ${MOST_SOURCES} were taken`]
      : []),
  ];
  return texts.map((text) => ({ file, text }));
}

function addressOf(
  kind: 'datasets' | 'competitions',
  slug: string | undefined,
): Readonly<Record<string, DraftValue>> {
  return slug === undefined ? {} : { url: `https://www.kaggle.com/${kind}/${slug}` };
}

// `kaggle datasets init` writes INSERT_TITLE_HERE.
function filledIn(words: string | undefined): string | undefined {
  return words === undefined || /INSERT_/.test(words) ? undefined : fittingLine(words, 80);
}
