import type { DraftField, DraftValue } from '../../src/drafts/draft.ts';
import { isBlock, ownValue } from '../../src/manifest/evidence/blocks.ts';
import type { Report, ReportMetric } from './report-in.ts';

/** One column that was watched for drift. */
interface Watched {
  readonly column: string;
  readonly method?: string;
  readonly threshold?: number;
}

const MOST_COLUMNS = 12;

/** How changes in the inputs are noticed: method and threshold of the drift test, columns watched. */
export function driftFields({ file, metrics }: Report): DraftField[] {
  const watched = metrics.flatMap(watchedIn);
  const from = { file, how: 'drift tests of the report' };
  const methods = [...new Set(watched.flatMap(({ method }) => method ?? []))];
  const thresholds = [...new Set(watched.flatMap(({ threshold }) => threshold ?? []))];
  const method = methods.join(', ');
  const [threshold] = thresholds.length === 1 && methods.length === 1 ? thresholds : [];
  const drift: DraftValue = { method, ...(threshold === undefined ? {} : { threshold }) };
  const columns = [...new Set(watched.map(({ column }) => column))];
  return [
    ...(method === '' || method.length > 60
      ? []
      : [{ path: ['monitoring', 'drift'], value: drift, from }]),
    ...columns.slice(0, MOST_COLUMNS).map((column) => ({
      path: ['monitoring', 'data'],
      adds: 'item' as const,
      value: `distribution of ${column}`,
      from,
    })),
  ];
}

/** What the author should know of what was found; drift in one report is no property of a project. */
export function driftRemarks({ metrics, tests }: Report): string[] {
  const found = metrics.flatMap(({ type, result }) => {
    if (!isBlock(result)) return [];
    if (type === 'DatasetDriftMetric')
      return words(
        ownValue(result, 'number_of_drifted_columns'),
        ownValue(result, 'number_of_columns'),
      );
    return type === 'DriftedColumnsCount' ? words(ownValue(result, 'count'), undefined) : [];
  });
  const columns = new Set(metrics.flatMap(watchedIn).map(({ column }) => column)).size;
  return [
    ...found.slice(0, 1),
    ...(tests.failed > 0 ? [`${tests.failed} of ${tests.all} tests in the report failed`] : []),
    ...(columns > MOST_COLUMNS
      ? [`watches ${columns} columns; the first ${MOST_COLUMNS} were named`]
      : []),
  ];
}

function words(drifted: unknown, all: unknown): string[] {
  if (typeof drifted !== 'number') return [];
  const of = typeof all === 'number' ? ` of ${all}` : '';
  return [
    `the report found drift in ${drifted}${of} ${of === '' && drifted === 1 ? 'column' : 'columns'}`,
  ];
}

function watchedIn({ type, config, result }: ReportMetric): Watched[] {
  if (type === 'ValueDrift')
    return watchedAs(config, { column: 'column', method: 'method', threshold: 'threshold' });
  if (!isBlock(result)) return [];
  if (type === 'ColumnDriftMetric') return watchedAs(result, OLD);
  const columns: unknown =
    type === 'DataDriftTable' ? ownValue(result, 'drift_by_columns') : undefined;
  if (!isBlock(columns)) return [];
  return Object.values(columns).flatMap((column: unknown) =>
    isBlock(column) ? watchedAs(column, OLD) : [],
  );
}

const OLD = { column: 'column_name', method: 'stattest_name', threshold: 'stattest_threshold' };

function watchedAs(block: object, keys: typeof OLD): Watched[] {
  const column = lineIn(block, keys.column);
  const method = lineIn(block, keys.method);
  const threshold: unknown = ownValue(block, keys.threshold);
  if (column === undefined) return [];
  const bound = typeof threshold === 'number' && Number.isFinite(threshold) ? { threshold } : {};
  return [{ column, ...(method === undefined ? {} : { method }), ...bound }];
}

function lineIn(block: object, key: string): string | undefined {
  const value: unknown = ownValue(block, key);
  const fits = typeof value === 'string' && value.trim() !== '' && value.length <= 60;
  return fits && !/[\p{Cc}<>]/u.test(value) ? value.trim() : undefined;
}
