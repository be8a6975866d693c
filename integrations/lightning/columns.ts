import type { CurvePoint } from '../../src/drafts/curve-fields.ts';
import type { TableContent } from '../../src/manifest/evidence/content.ts';

/** A column of `metrics.csv` with at least one value. */
export interface LoggedColumn {
  /** As written: `val_acc/dataloader_idx_1`. */
  readonly name: string;
  readonly trail: readonly string[];
  /** Where there are several loaders: which one. */
  readonly dataset?: string;
  /** True for the values of single batches beside those of whole epochs: `train_acc_step`. */
  readonly isBatch: boolean;
  /** Cells that are not empty, in order of the file. */
  readonly points: readonly CurvePoint[];
  /** The last of them, with its row, first is 1. */
  readonly last: { readonly row: number; readonly value: number };
  /** True when some rows have no value, as usual. */
  readonly sparse: boolean;
}

const NOT_LOGGED = new Set(['step', 'epoch', 'created_at', '']);

/** The logged columns of a table. Rows of training and validation at one step are separate lines. */
export function columnsIn({ header, rows }: TableContent): LoggedColumn[] {
  const step = header.indexOf('step');
  return header.flatMap((name, at) => {
    if (NOT_LOGGED.has(name) || name.length > 100 || header.indexOf(name) !== at) return [];
    const cells = rows.flatMap((row, index) => {
      const cell = row[at] ?? '';
      return cell === '' ? [] : [{ row: index + 1, value: numberOf(cell), step: row[step] ?? '' }];
    });
    const last = cells.at(-1);
    return last
      ? [{ ...named(name), ...pointsOf(cells), last, sparse: cells.length < rows.length }]
      : [];
  });
}

function pointsOf(cells: readonly { readonly step: string; readonly value: number }[]) {
  return {
    points: cells.map(({ step, value }) => ({ step: step === '' ? NaN : Number(step), value })),
  };
}

// Lightning adds _step and _epoch where a value is logged both ways.
function named(name: string): Pick<LoggedColumn, 'name' | 'trail' | 'isBatch' | 'dataset'> {
  const [, own = name, loader] = /^(.*?)(?:\/dataloader_idx_(\d+))?$/.exec(name) ?? [];
  return {
    name,
    trail: own.replace(/_epoch$/, '').split('/'),
    isBatch: /_step$/.test(own),
    ...(loader === undefined ? {} : { dataset: `dataloader ${loader}` }),
  };
}

function numberOf(cell: string): number {
  if (/^[+-]?inf(?:inity)?$/i.test(cell)) return cell.startsWith('-') ? -Infinity : Infinity;
  return Number(cell);
}
