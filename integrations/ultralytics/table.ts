import type { TableContent } from '../../src/manifest/evidence/content.ts';

/** A `results.csv` of Ultralytics: one row per epoch. */
export interface EpochTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Columns measured on the validation images: `metrics/mAP50(B)`. */
  readonly metrics: readonly string[];
  /** Position of the best row, counted from 0. */
  readonly best: number;
}

/** Reads a table as one of Ultralytics; undefined when its columns are others or it has no rows. */
export function epochTable({ header, rows }: TableContent): EpochTable | undefined {
  const metrics = header.filter((name) => name.startsWith('metrics/'));
  const isOurs = header.includes('epoch') && header.some((name) => name.startsWith('train/'));
  if (!isOurs || metrics.length === 0 || rows.length === 0) return undefined;
  const scores = rows.map((row) => fitness(header, row));
  return { header, rows, metrics, best: scores.indexOf(Math.max(...scores)) };
}

/** A cell as a number; NaN where there is none. */
export function cell(
  table: Pick<EpochTable, 'header'>,
  row: readonly string[],
  name: string,
): number {
  const text = row[table.header.indexOf(name)] ?? '';
  return text === '' ? NaN : Number(text);
}

/**
 * What Ultralytics keeps `best.pt` by: a tenth of mAP50 and nine tenths of mAP50-95, of boxes,
 * masks and body points together; of classifiers the mean of both accuracies
 * (ultralytics/utils/metrics.py). What is not a number counts as 0 there too.
 */
function fitness(header: readonly string[], row: readonly string[]): number {
  const sum = header.reduce((total, name) => {
    const value = weightOf(name) * cell({ header }, row, name);
    return total + (Number.isFinite(value) ? value : 0);
  }, 0);
  return sum;
}

function weightOf(name: string): number {
  if (/^metrics\/mAP(?:50-95|_0\.5:0\.95)(?:\([A-Z]\))?$/.test(name)) return 0.9;
  if (/^metrics\/mAP(?:50|_0\.5)(?:\([A-Z]\))?$/.test(name)) return 0.1;
  return /^metrics\/accuracy_top[15]$/.test(name) ? 0.5 : 0;
}
