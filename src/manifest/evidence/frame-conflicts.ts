import { rateConflict } from '../../stats/fairness/rate-conflict.ts';
import type { RateConflict, StatedRate } from '../../stats/fairness/rate-conflict.ts';
import type { RateId } from '../../stats/fairness/rates.ts';
import type { From } from '../schema/from.ts';
import { listRounding } from '../digits.ts';
import { decimalsOf } from '../written.ts';
import type { FromBlock } from './blocks.ts';
import type { Content } from './content.ts';
import { columnIn, frameOf, nameOf, numberIn, takesFrame } from './group-frames.ts';
import type { FrameRecord } from './group-frames.ts';
import { kindsOf } from './fit.ts';
import { pick } from './pick.ts';
import { isProblem } from './problem.ts';

/** A group whose rates in a table exclude each other, so that no counts could be read. */
export interface FrameConflict extends RateConflict {
  readonly group: string;
}

/**
 * Groups of a table of rates (Fairlearn's `by_group`, Aequitas' crosstab) whose rates no counts have,
 * each rate being rounded as the longest one in its column is. Empty for any other block. Never
 * throws; what cannot be picked is remarked on where it is filled.
 */
export function frameConflicts(
  { fills, field }: { readonly fills: FromBlock['fills']; readonly field: Field | undefined },
  from: From,
  content: Content,
): FrameConflict[] {
  if (!takesFrame(fills, from) || !field) return [];
  const picked = pick(from, content, { many: kindsOf(field).includes('list') });
  return isProblem(picked) ? [] : conflictsIn(picked.value);
}

type Field = Parameters<typeof kindsOf>[0];

/** The same for a table that was read. */
export function conflictsIn(value: unknown): FrameConflict[] {
  const frame = frameOf(value);
  if (!frame) return [];
  const columns = COLUMNS.flatMap(({ rate, names }) => columnOf(rate, names, frame.rows));
  return frame.rows.flatMap((row) => {
    const rates = columns.flatMap((column) => statedIn(row, column));
    const conflict = rateConflict(rates);
    return conflict ? [{ ...conflict, group: groupIn(row, frame.tool) }] : [];
  });
}

/** Names of one rate in both tools; a table may have one of them. */
const COLUMNS: readonly { readonly rate: RateId; readonly names: readonly string[] }[] = [
  { rate: 'base-rate', names: ['prev', 'base_rate', 'prevalence'] },
  { rate: 'selection-rate', names: ['pprev', 'selection_rate'] },
  { rate: 'tpr', names: ['tpr', 'true_positive_rate', 'recall', 'recall_score'] },
  { rate: 'ppv', names: ['precision', 'precision_score', 'ppv'] },
  { rate: 'npv', names: ['npv'] },
  { rate: 'accuracy', names: ['accuracy', 'accuracy_score'] },
  { rate: 'fpr', names: ['fpr', 'false_positive_rate'] },
];

interface Column {
  readonly rate: RateId;
  readonly name: string;
  readonly tolerance: number;
}

/** Programs compute some rates in 32 bits, which hold some seven digits. */
const LEAST = 1e-6;

function columnOf(rate: RateId, names: readonly string[], rows: readonly FrameRecord[]): Column[] {
  const name = rows[0] && columnIn(rows[0], names);
  if (name === undefined) return [];
  const decimals = rows.map((row) => decimalsOf(cellText(row[name])));
  const tolerance = listRounding([], { fewest: Math.max(2, ...decimals) });
  return [{ rate, name, tolerance: Math.max(LEAST, tolerance) }];
}

function cellText(cell: unknown): string {
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
}

// A share above 1 is no rate: such a column holds something else under that name.
function statedIn(row: FrameRecord, { rate, name, tolerance }: Column): StatedRate[] {
  const value = numberIn(row, [name]);
  return value === undefined || value < 0 || value > 1 ? [] : [{ rate, value, tolerance }];
}

function groupIn(row: FrameRecord, tool: 'aequitas' | 'fairlearn'): string {
  const name =
    tool === 'aequitas' ? row['attribute_value'] : nameOf(row, { attributes: [] })['group'];
  return cellText(name);
}
