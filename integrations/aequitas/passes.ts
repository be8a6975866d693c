import type { DraftValue, Extract } from '../../src/drafts/draft.ts';
import type { Imported } from '../../src/drafts/importer.ts';
import type { TableContent } from '../../src/manifest/evidence/content.ts';
import { GAP } from '../../src/manifest/gaps.ts';
import { CROSSTAB_COLUMNS } from '../../src/stats/fairness/aequitas-crosstab.ts';

/** The groups of one model at one cut-off. */
export interface Pass {
  /** What tells it from the others of the table: `model_id 2, score_threshold binary 0/1`. */
  readonly words: string;
  readonly rows: readonly (readonly string[])[];
}

const TELLS_APART = ['model_id', 'score_threshold', 'k'];
const MOST_ROWS = 200;
const MOST_TEXT = 60;

/** A table holds every model at every cut-off; each is a run of its own. */
export function passesIn({ header, rows }: TableContent): Pass[] {
  const columns = TELLS_APART.filter(
    (name) => new Set(rows.map((row) => cellOf(header, row, name))).size > 1,
  );
  const groups = Map.groupBy(rows, (row) =>
    columns.map((name) => `${name} ${cellOf(header, row, name)}`).join(', '),
  );
  return [...groups].map(([words, own]) => ({ words, rows: own }));
}

/**
 * The fairness block of one pass. The table is named as it is where it holds nothing else. How an
 * attribute is known and which rows were counted it does not say. Whether labels stand the wrong way
 * round is left to the rules of the manifest.
 */
export function crosstabDraft(
  { header }: TableContent,
  { file, pass, isOnly }: { readonly file: string; readonly pass: Pass; readonly isOnly: boolean },
): Imported {
  const kept = pass.rows.filter((row) => isNamed(header, row)).slice(0, MOST_ROWS);
  const lost = pass.rows.length - kept.length;
  const extract = isOnly && lost === 0 ? undefined : extractOf(header, { file, pass, kept });
  const from: DraftValue = extract
    ? { file: extract.file, pointer: '/groups', tool: 'Aequitas' }
    : { file, tool: 'Aequitas' };
  const names = [...new Set(kept.map((row) => cellOf(header, row, 'attribute_name')))];
  const value = blockOf(names, from);
  return {
    draft:
      kept.length === 0
        ? { fields: [] }
        : {
            fields: [{ path: ['fairness'], value, from: { file, how: 'counts by group' } }],
            extracts: extract ? [extract] : [],
          },
    notes: lost > 0 ? [{ file, text: lostText(lost) }] : [],
  };
}

function blockOf(names: readonly string[], from: DraftValue): DraftValue {
  const attributes = names.slice(0, 20).map((name) => ({ name, source: GAP }));
  return { applicable: true, attributes, split: GAP, from };
}

function lostText(lost: number): string {
  const were = lost === 1 ? 'group was' : 'groups were';
  return `${lost} ${were} left out: without a name, or more than ${MOST_ROWS}`;
}

function isNamed(header: readonly string[], row: readonly string[]): boolean {
  return ['attribute_name', 'attribute_value'].every((name) => {
    const text = cellOf(header, row, name);
    return text !== '' && text.length <= MOST_TEXT;
  });
}

function cellOf(header: readonly string[], row: readonly string[], name: string): string {
  return row[header.indexOf(name)]?.trim() ?? '';
}

function extractOf(
  header: readonly string[],
  { file, pass, kept }: { readonly file: string; readonly pass: Pass; readonly kept: Pass['rows'] },
): Extract {
  const columns = ['attribute_name', 'attribute_value', ...CROSSTAB_COLUMNS].filter((name) =>
    header.includes(name),
  );
  const groups = kept.map((row) =>
    Object.fromEntries(columns.flatMap((name) => valueOf(name, cellOf(header, row, name)))),
  );
  const stem = `${file.replace(/\.\w+$/, '')}${pass.words === '' ? '' : `-${pass.words}`}`;
  return {
    file: `${stem.replace(/[^\w./-]+/g, '-')}.groups.json`,
    text: `${JSON.stringify({ madeFrom: file, rows: pass.words, groups }, null, 2)}\n`,
    sources: [file],
  };
}

// A rate over no rows is empty or `nan` in the table.
function valueOf(name: string, text: string): [string, string | number][] {
  if (name.startsWith('attribute_')) return [[name, text]];
  const number = text === '' ? NaN : Number(text);
  return Number.isFinite(number) ? [[name, number]] : [];
}
