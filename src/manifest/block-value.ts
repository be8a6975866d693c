import type { ManifestPath } from '../findings/place.ts';
import type { From } from './schema/from.ts';

/** One number of a block that holds many: a class's recall, the error at a horizon. */
export interface BlockValue {
  readonly path: ManifestPath;
  /** Registry id of the metric, or the name the author gave it. */
  readonly metric: string;
  readonly value: number;
  /** What the number belongs to: a class, a horizon, the first k places. */
  readonly of: string;
  /** Rows behind it, when known. */
  readonly n?: number | undefined;
  readonly split?: string | undefined;
  readonly from?: From | undefined;
  /** Another name than the registry's. */
  readonly name?: string;
  /** Rows it is a share of, when it can be counted over them. */
  readonly counted?: number | undefined;
  /** The metric's own unless said otherwise: what guessing scores is not to be made better or worse. */
  readonly direction?: 'none';
  /** `part` unless said otherwise; a `variation` is of a changed model or input. */
  readonly kind?: 'part' | 'variation';
  /** True when the value follows from the counts at `path` and was not written. */
  readonly derivedFrom?: boolean;
}

/** Numbers of one row of a block, by the metric each key holds. Keys without a number are left out. */
export function valuesOfRow<Row extends object>(
  row: Row,
  metrics: Readonly<Partial<Record<keyof Row & string, string>>>,
  rest: Omit<BlockValue, 'metric' | 'value'>,
): BlockValue[] {
  return Object.entries(row).flatMap(([key, value]: [string, unknown]) => {
    const metric = Object.entries<string | undefined>(metrics).find(([name]) => name === key)?.[1];
    if (metric === undefined || typeof value !== 'number') return [];
    return [{ ...rest, path: [...rest.path, key], metric, value }];
  });
}
