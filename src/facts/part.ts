import { pathText } from '../findings/place.ts';
import type { ManifestPath } from '../findings/place.ts';
import { idPart } from '../manifest/id-part.ts';
import type { Project } from '../manifest/portfolio.ts';
import type { From } from '../manifest/schema/from.ts';
import { shareTolerance } from '../manifest/written.ts';
import { findMetric } from '../metrics/registry.ts';
import { buildFact, countedInterval, recomputedEvidence, writtenEvidence } from './build.ts';
import type { Fact, FactKind } from './fact.ts';

/** One number of a block that holds many: a class's recall, the error at a horizon. */
export interface Part {
  readonly path: ManifestPath;
  /** Registry id of the metric. */
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
  readonly direction?: Fact['direction'];
  /** `part` unless said otherwise. */
  readonly kind?: FactKind;
  /** True when the value follows from the counts at `path` and was not written. */
  readonly derivedFrom?: boolean;
}

/** Makes the fact of one number of a block. */
export function partFact(project: Project, part: Part): Fact {
  const { path, metric, of, split, n, from, kind = 'part' } = part;
  const known = findMetric(metric);
  const counts = countsOf(project, part);
  return buildFact(project, path, {
    id: [project.id, kind, idPart(of), known?.id ?? metric, split].filter(Boolean).join('/'),
    kind,
    metric: known?.id ?? metric,
    name: part.name ?? known?.name ?? metric,
    value: counts ? counts.k / counts.n : part.value,
    unit: unitOf(project, known?.unit),
    direction: part.direction ?? known?.direction ?? 'none',
    range: known?.range ?? [null, null],
    of,
    evidence: part.derivedFrom ? recomputedEvidence(project, from) : writtenEvidence(project, from),
    ...(part.derivedFrom ? { derivedFrom: [pathText(path)] } : {}),
    ...(split === undefined ? {} : { split }),
    ...(n === undefined ? {} : { n }),
    ...(counts
      ? { counts, n: counts.n, interval: countedInterval(counts), decimals: undefined }
      : {}),
  });
}

/** Numbers of one row of a block, by the metric each key holds. Keys without a number are left out. */
export function partsOfRow<Row extends object>(
  row: Row,
  metrics: Readonly<Partial<Record<keyof Row & string, string>>>,
  rest: Omit<Part, 'metric' | 'value'>,
): Part[] {
  return Object.entries(row).flatMap(([key, value]: [string, unknown]) => {
    const metric = Object.entries<string | undefined>(metrics).find(([name]) => name === key)?.[1];
    if (metric === undefined || typeof value !== 'number') return [];
    return [{ ...rest, path: [...rest.path, key], metric, value }];
  });
}

// A share is counted only when some whole number of rows gives the value as written.
function countsOf(
  project: Project,
  { counted, value, path }: Part,
): { k: number; n: number } | undefined {
  if (!counted) return undefined;
  const k = Math.round(value * counted);
  const written = project.tree.writtenAt(path) ?? String(value);
  return Math.abs(k / counted - value) <= shareTolerance(written) ? { k, n: counted } : undefined;
}

function unitOf({ manifest }: Project, unit: string | undefined): string {
  return unit === 'target' ? (manifest.task.target?.unit ?? '') : (unit ?? '');
}
