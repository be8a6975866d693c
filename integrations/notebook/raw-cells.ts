import { z } from 'zod';
import { parseContent } from '../../src/manifest/evidence/content.ts';
import { isBlock, ownValue } from '../../src/manifest/evidence/blocks.ts';

/** A cell as far as an import looks at it. */
export interface RawCell {
  readonly kind: 'code' | 'markdown';
  /** Headings of nbformat 3 are written as Markdown. */
  readonly source: string;
  /** Number it was last run under; undefined when it was not run. */
  readonly count?: number;
  /** Text it printed or gave back. */
  readonly printed: string;
  /** True when it ended in an error. */
  readonly failed: boolean;
}

/** A notebook as far as an import looks at it. */
export interface RawCells {
  readonly language: string;
  readonly cells: readonly RawCell[];
}

const MAX_LENIENT_CHARACTERS = 1e6;

const Lines = z
  .union([z.string(), z.array(z.string()).transform((lines) => lines.join(''))])
  .catch('');
const Count = z.int().min(0).optional().catch(undefined);
const Output = z.looseObject({
  output_type: z.string(),
  text: Lines.optional(),
  data: z.looseObject({ 'text/plain': Lines.optional() }).optional().catch(undefined),
});
const Cell = z.looseObject({
  cell_type: z.string(),
  source: Lines.optional(),
  input: Lines.optional(),
  level: z.int().min(1).max(6).catch(1),
  execution_count: Count,
  prompt_number: Count,
  outputs: z.array(z.unknown()).catch([]),
});

/** Reads a notebook of nbformat 3 or 4, damaged cells left out; a text says why it is none. Never throws. */
export function readCells(text: string): RawCells | string {
  const json = parsed(text);
  if (json === undefined) return 'is not JSON, so it is no notebook';
  const version = isBlock(json) ? ownValue(json, 'nbformat') : undefined;
  if (!isBlock(json) || typeof version !== 'number')
    return 'has no nbformat number, so it is no notebook';
  if (version !== 3 && version !== 4) return `is in nbformat ${version}; 3 and 4 are read`;
  const list = version === 4 ? ownValue(json, 'cells') : firstSheet(ownValue(json, 'worksheets'));
  if (!Array.isArray(list)) return 'has no list of cells';
  return { language: languageOf(json), cells: list.flatMap((cell: unknown) => cellOf(cell)) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Some outputs hold NaN, which JSON has no word for.
    const content = text.length > MAX_LENIENT_CHARACTERS ? undefined : parseContent(text, 'a.json');
    return content && 'kind' in content && content.kind === 'tree' ? content.value : undefined;
  }
}

function firstSheet(sheets: unknown): unknown {
  const first: unknown = Array.isArray(sheets) ? sheets[0] : undefined;
  return isBlock(first) ? ownValue(first, 'cells') : undefined;
}

function languageOf(json: object): string {
  const metadata = blockIn(json, 'metadata');
  const named = [
    ownValue(blockIn(metadata, 'language_info'), 'name'),
    ownValue(blockIn(metadata, 'kernelspec'), 'language'),
  ].find((each) => typeof each === 'string');
  return named?.toLowerCase() ?? 'python';
}

function blockIn(block: object, key: string): object {
  const inner = ownValue(block, key);
  return isBlock(inner) ? inner : {};
}

function cellOf(value: unknown): RawCell[] {
  const { data: cell } = Cell.safeParse(value);
  if (!cell) return [];
  const source = (cell.source ?? cell.input ?? '').replaceAll('\r\n', '\n');
  if (cell.cell_type === 'heading')
    return [{ kind: 'markdown', source: `${'#'.repeat(cell.level)} ${source}`, ...NO_OUTPUT }];
  if (cell.cell_type === 'markdown') return [{ kind: 'markdown', source, ...NO_OUTPUT }];
  if (cell.cell_type !== 'code') return [];
  const outputs = cell.outputs.flatMap((each) => Output.safeParse(each).data ?? []);
  const count = cell.execution_count ?? cell.prompt_number;
  return [
    {
      kind: 'code',
      source,
      ...(count === undefined ? {} : { count }),
      printed: outputs.map(textOf).join(''),
      failed: outputs.some(({ output_type: type }) => type === 'error' || type === 'pyerr'),
    },
  ];
}

const NO_OUTPUT = { printed: '', failed: false } as const;

// A text that is given back, not printed, stands in quotes with its line ends as two signs.
function textOf({ output_type: type, text = '', data }: z.output<typeof Output>): string {
  if (type === 'stream') return text;
  const given = data?.['text/plain'] ?? text;
  return /^\s*(['"])[^]*\1\s*$/.test(given)
    ? given.trim().slice(1, -1).replaceAll('\\n', '\n')
    : given;
}
