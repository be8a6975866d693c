import { isBlock, ownValue } from '../../src/manifest/evidence/blocks.ts';

/** One metric of a report, its settings and its result, old and new shape alike. */
export interface ReportMetric {
  /** Class name: `DatasetDriftMetric`, since version 0.7 `DriftedColumnsCount`. */
  readonly type: string;
  readonly config: object;
  readonly result: unknown;
  /** Keys and positions that lead to the result. */
  readonly path: readonly string[];
}

/** A report of Evidently saved as JSON. */
export interface Report {
  readonly file: string;
  readonly metrics: readonly ReportMetric[];
  /** Of tests, those that failed and all. */
  readonly tests: { readonly failed: number; readonly all: number };
  /** ISO 8601, where the report says when it was made. */
  readonly madeAt?: string;
}

/** The report in a file's content; undefined when another program wrote it. */
export function reportIn(root: unknown, file: string): Report | undefined {
  if (!isBlock(root)) return undefined;
  const list: unknown = ownValue(root, 'metrics');
  const metrics = (Array.isArray(list) ? list : []).flatMap((entry: unknown, index) =>
    isBlock(entry) ? metricAt(entry, index) : [],
  );
  const madeAt = timeIn(root);
  return metrics.length === 0
    ? undefined
    : { file, metrics, tests: testsIn(root), ...(madeAt === undefined ? {} : { madeAt }) };
}

function metricAt(entry: object, index: number): ReportMetric[] {
  const [old, name]: unknown[] = [ownValue(entry, 'metric'), ownValue(entry, 'metric_name')];
  const at = ['metrics', String(index)];
  const result: unknown = ownValue(entry, 'result');
  if (typeof old === 'string' && isBlock(result))
    return [{ type: old, config: {}, result, path: [...at, 'result'] }];
  if (typeof name !== 'string' || !Object.hasOwn(entry, 'value')) return [];
  const config: unknown = ownValue(entry, 'config');
  return [
    {
      type: /^\w+/.exec(name)?.[0] ?? name,
      config: isBlock(config) ? config : {},
      result: ownValue(entry, 'value'),
      path: [...at, 'value'],
    },
  ];
}

function testsIn(root: object): Report['tests'] {
  const list: unknown = ownValue(root, 'tests');
  const states = (Array.isArray(list) ? list : []).flatMap((test: unknown) => {
    const status: unknown = isBlock(test) ? ownValue(test, 'status') : undefined;
    return typeof status === 'string' ? [status.toUpperCase()] : [];
  });
  return { failed: states.filter((state) => state === 'FAIL').length, all: states.length };
}

// Written without a zone, which is then taken as the same for all reports.
function timeIn(root: object): string | undefined {
  const time: unknown = ownValue(root, 'timestamp');
  const [, day, clock] =
    /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}:\d{2})/.exec(typeof time === 'string' ? time : '') ?? [];
  return day === undefined || clock === undefined ? undefined : `${day}T${clock}Z`;
}
