import type { MdxTag } from '../../src/audit/prose/mdx.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { nearestNames } from '../../src/facts/named.ts';
import { loadNotebook } from './load-notebook.ts';
import type { Notebook, NotebookImage } from './notebook.ts';
import { notebooksIn } from './notebooks-in.ts';
import { selectCells } from './select.ts';

/** What the `<Notebook>` components of a case study need. */
export interface CaseStudyNotebooks {
  /** By the path the author wrote. */
  readonly notebooks: ReadonlyMap<string, Notebook>;
  /** Pictures of the cells that are shown. */
  readonly images: readonly NotebookImage[];
  readonly findings: readonly Finding[];
}

/** Reads every notebook a case study shows, each once, and checks the tags it asks for. */
export async function caseStudyNotebooks(
  tags: readonly MdxTag[],
  { root, folder }: { readonly root: string; readonly folder: string },
): Promise<CaseStudyNotebooks> {
  const wanted = tags.filter(({ name }) => name === 'Notebook');
  const files = [...new Set(wanted.flatMap(({ attributes }) => attributes.get('file') ?? []))];
  const read = new Map(
    await Promise.all(
      files.map(async (file) => [file, await loadNotebook(root, { folder, file })] as const),
    ),
  );
  const known = files.length > 0 ? await notebooksIn(root, folder) : [];
  const looked = wanted.map((tag) => lookAt(tag, { read, known }));
  return {
    notebooks: new Map(
      [...read].flatMap(([file, result]) =>
        'notebook' in result ? [[file, result.notebook]] : [],
      ),
    ),
    images: looked.flatMap(({ images }) => images),
    findings: looked.flatMap(({ finding }) => finding ?? []),
  };
}

interface Read {
  readonly read: ReadonlyMap<string, Awaited<ReturnType<typeof loadNotebook>>>;
  /** Notebooks of the project folder, for suggestions. */
  readonly known: readonly string[];
}

interface Looked {
  readonly images: readonly NotebookImage[];
  readonly finding?: Finding;
}

function lookAt(tag: MdxTag, { read, known }: Read): Looked {
  const file = tag.attributes.get('file');
  const result = file === undefined ? undefined : read.get(file);
  if (!result || isExpression(tag, 'tags')) return remark(tag, 'file', NOT_PLAIN);
  if (!('notebook' in result)) return remark(tag, 'file', withNearest(result, { file, known }));
  const selected = selectCells(result.notebook, tag.attributes.get('tags'));
  if (!('cells' in selected)) return remark(tag, 'tags', selected);
  const outputs = selected.cells.flatMap((cell) => cell.outputs);
  return { images: outputs.filter((output) => output.kind === 'image') };
}

interface Words {
  readonly message: string;
  readonly help: string;
}

const NOT_PLAIN: Words = {
  message: '<Notebook> needs the attribute file, and its attributes as plain text.',
  help: 'Write <Notebook file="notebooks/train.ipynb" tags="plot" />.',
};

function isExpression({ attributes }: MdxTag, name: string): boolean {
  return attributes.has(name) && attributes.get(name) === undefined;
}

function withNearest(
  { message, help }: Words,
  { file = '', known }: { file: string | undefined; known: readonly string[] },
): Words {
  const nearest = known.includes(file) ? [] : nearestNames(file, known);
  return {
    message: known.includes(file) ? `${file}: ${message}` : message,
    help: nearest.length > 0 ? `Nearest: ${nearest.join(', ')}. ${help}` : help,
  };
}

function remark(tag: MdxTag, attribute: string, words: Words): Looked {
  const place = tag.placeOf(attribute);
  return { images: [], finding: { rule: 'prose/notebook', severity: 'error', place, ...words } };
}
