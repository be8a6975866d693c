import type { Notebook, NotebookCell } from './notebook.ts';
import { notebookOutputs } from './outputs.ts';
import { NotebookSchema } from './schema.ts';
import type { RawNotebook } from './schema.ts';

/** Largest notebook that is read, in bytes. */
export const MAX_NOTEBOOK_BYTES = 20 * 1024 * 1024;

/** A notebook, or why there is none and what to do. */
export type ReadNotebook =
  { readonly notebook: Notebook } | { readonly message: string; readonly help: string };

/** Reads the text of an `.ipynb` file (nbformat 4). Never throws. */
export async function readNotebook(text: string): Promise<ReadNotebook> {
  const json = parsed(text);
  if (json === undefined)
    return { message: 'It is not JSON.', help: 'Save it in Jupyter again, as .ipynb.' };
  const version = versionOf(json);
  if (version !== 4) return wrongVersion(version);
  const checked = NotebookSchema.safeParse(json);
  if (checked.success) return { notebook: await notebookOf(checked.data) };
  const [issue] = checked.error.issues;
  return {
    message: `It is not a notebook of nbformat 4: ${issue?.path.join('/') || 'the file'}: ${issue?.message ?? ''}.`,
    help: 'Open and save it in Jupyter, or validate it with `jupyter nbconvert --to notebook`.',
  };
}

function wrongVersion(version: unknown): ReadNotebook {
  if (typeof version !== 'number')
    return {
      message: 'It has no nbformat number, so it is not a notebook.',
      help: 'Name a file that Jupyter saved.',
    };
  return {
    message: `It is in nbformat ${version}; only nbformat 4 (Jupyter, since 2015) is read.`,
    help: 'Convert it with `jupyter nbconvert --to notebook --nbformat 4 <file>`.',
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

function versionOf(json: unknown): unknown {
  return typeof json === 'object' && json !== null && 'nbformat' in json
    ? json.nbformat
    : undefined;
}

async function notebookOf({ metadata, cells }: RawNotebook): Promise<Notebook> {
  const language = metadata.language_info?.name ?? metadata.kernelspec?.language ?? 'python';
  return { language: language.toLowerCase(), cells: (await Promise.all(cells.map(cellOf))).flat() };
}

async function cellOf(cell: RawNotebook['cells'][number]): Promise<NotebookCell[]> {
  const { tags } = cell.metadata;
  if (cell.cell_type === 'raw') return [];
  const outputs = cell.cell_type === 'code' ? await notebookOutputs(cell.outputs) : [];
  return [{ kind: cell.cell_type, tags, source: cell.source, outputs }];
}
