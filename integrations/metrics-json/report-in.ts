import { isBlock, ownValue } from '../../src/manifest/evidence/blocks.ts';

/** One class's row as scikit-learn writes it. */
export interface ReportRow {
  readonly label: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Rows that are of the class. */
  readonly support: number;
}

/** A `classification_report(output_dict=True)` of scikit-learn, wherever it stands in a file. */
export interface ClassReport {
  /** Keys that lead to it; empty at the top of the file. */
  readonly path: readonly string[];
  readonly rows: readonly ReportRow[];
  /** Absent when the labels are only some of those that occur, and with several labels a row. */
  readonly accuracy?: number;
  /** True when one row may have several labels. */
  readonly multilabel: boolean;
  /** The averages that stand in it: `macro avg`. */
  readonly averages: readonly string[];
}

const AVERAGES = ['micro avg', 'macro avg', 'weighted avg', 'samples avg'];
const DEEPEST = 6;

/** Finds every classification report in a file's content, outermost first. */
export function reportsIn(value: unknown, path: readonly string[] = []): ClassReport[] {
  if (!isBlock(value) || path.length > DEEPEST) return [];
  const report = reportAt(value, path);
  if (report) return [report];
  return Object.entries(value)
    .slice(0, 200)
    .flatMap(([key, child]) => reportsIn(child, [...path, key]));
}

function reportAt(block: object, path: readonly string[]): ClassReport | undefined {
  const entries = Object.entries(block).map(([key, value]) => ({ key, row: rowOf(key, value) }));
  const rows = entries.flatMap(({ key, row }) => (row && !AVERAGES.includes(key) ? [row] : []));
  if (rows.length < 2) return undefined;
  const accuracy: unknown = ownValue(block, 'accuracy');
  const averages = AVERAGES.filter((name) => rowOf(name, ownValue(block, name)));
  return {
    path,
    rows,
    averages,
    multilabel: averages.includes('samples avg'),
    ...(isShare(accuracy) ? { accuracy } : {}),
  };
}

function rowOf(label: string, value: unknown): ReportRow | undefined {
  if (!isBlock(value)) return undefined;
  const [precision, recall, f1, support] = ['precision', 'recall', 'f1-score', 'support'].map(
    (key): unknown => ownValue(value, key),
  );
  if (!isShare(precision) || !isShare(recall) || !isShare(f1)) return undefined;
  return isCount(support) ? { label, precision, recall, f1, support } : undefined;
}

function isShare(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1;
}

// Old versions write the support as 78.0, which is the same number here.
function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 1e12;
}
