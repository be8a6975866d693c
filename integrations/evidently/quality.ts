import type { DraftField } from '../../src/drafts/draft.ts';
import type { Note } from '../../src/drafts/importer.ts';
import { leftOut } from '../../src/drafts/left-out.ts';
import { isField, metricField, readTrail } from '../../src/drafts/metric-field.ts';
import { pointerOf } from '../../src/drafts/numbers-in.ts';
import { isBlock, ownValue } from '../../src/manifest/evidence/blocks.ts';
import type { Report, ReportMetric } from './report-in.ts';

interface Quality {
  readonly fields: readonly DraftField[];
  readonly notes: readonly Note[];
}

/**
 * Metrics of a model's quality on the current rows of a report. Evidently compares any two sets of
 * rows, test rows or those of last week, so the split stays open; the reference is not taken.
 */
export function qualityFields({ file, metrics }: Report): Quality {
  const n = rowsIn(metrics);
  const results = metrics.flatMap(numbersOf).map(({ name, path, value }) => {
    const pointer = pointerOf(path);
    return metricField({
      trail: [name],
      value,
      more: n === undefined ? {} : { n },
      source: { file, pointer, how: `${name} of the current rows` },
      from: { file, pointer, tool: 'Evidently' },
    });
  });
  const hasReference = metrics.some(
    ({ type, result }) =>
      /Quality/.test(type) && isBlock(result) && isBlock(ownValue(result, 'reference')),
  );
  const reference = { file, text: 'results of the reference rows were not taken' };
  return {
    fields: results.filter(isField),
    notes: [...(hasReference ? [reference] : []), ...leftOut(results, file)],
  };
}

interface FoundValue {
  readonly name: string;
  readonly path: readonly string[];
  readonly value: number;
}

// A report is full of numbers on the data; only those that are known metrics of models are taken.
function numbersOf({ type, result, path }: ReportMetric): FoundValue[] {
  const current: unknown =
    /Quality/.test(type) && isBlock(result) ? ownValue(result, 'current') : undefined;
  if (isBlock(current))
    return Object.entries(current).flatMap(([name, value]: [string, unknown]) =>
      isKnown(name, value) ? [{ name, path: [...path, 'current', name], value }] : [],
    );
  const mean: unknown = isBlock(result) ? ownValue(result, 'mean') : undefined;
  if (isKnown(type, result)) return [{ name: type, path, value: result }];
  return isKnown(type, mean) ? [{ name: type, path: [...path, 'mean'], value: mean }] : [];
}

function isKnown(name: string, value: unknown): value is number {
  return typeof value === 'number' && readTrail([name]).metric !== undefined;
}

function rowsIn(metrics: readonly ReportMetric[]): number | undefined {
  const found = metrics.flatMap(({ type, result }): unknown[] => {
    if (type === 'RowCount') return [result];
    const current: unknown =
      type === 'DatasetSummaryMetric' && isBlock(result) ? ownValue(result, 'current') : undefined;
    return isBlock(current) ? [ownValue(current, 'number_of_rows')] : [];
  });
  return found.find(
    (rows): rows is number => typeof rows === 'number' && Number.isInteger(rows) && rows > 0,
  );
}
