import type { TableContent } from '../../src/manifest/evidence/content.ts';

/** What CodeCarbon measured of one run. */
export interface Emissions {
  /** Empty where old versions have none. */
  readonly runId: string;
  readonly project: string;
  /** ISO 8601 without a zone, as written; undefined where it is none. */
  readonly endedAt: string | undefined;
  readonly seconds: number | undefined;
  readonly co2eqKg: number | undefined;
  readonly energyKWh: number | undefined;
  readonly hardware?: string;
  /** Graphics cards. */
  readonly count?: number;
}

/** Columns of CodeCarbon that other files of this name are unlikely to have. */
const KNOWN = new Set(
  `timestamp project_name run_id experiment_id duration emissions emissions_rate cpu_power gpu_power
  ram_power cpu_energy gpu_energy ram_energy energy_consumed country_name country_iso_code region
  cloud_provider cloud_region codecarbon_version cpu_count cpu_model gpu_count gpu_model
  ram_total_size tracking_mode on_cloud pue`.split(/\s+/),
);
const LEAST_KNOWN = 4;

/**
 * Runs in an `emissions.csv`, in order of the file; undefined when it is no file of CodeCarbon: the
 * name is common, so four columns have to be known and the emissions be among them. A run that
 * wrote several rows counts once, with its last, which holds the sums.
 */
export function emissionsIn({ header, rows }: TableContent): Emissions[] | undefined {
  const names = header.map((name) => name.replace(/\s*\([^)]*\)$/, '').toLowerCase());
  if (!names.includes('emissions') || names.filter((name) => KNOWN.has(name)).length < LEAST_KNOWN)
    return undefined;
  const runs = rows.map((cells) => runOf((name) => cells[names.indexOf(name)] ?? ''));
  const last = new Map(runs.map((run, index) => [run.runId || String(index), run]));
  return [...last.values()];
}

function runOf(cell: (name: string) => string): Emissions {
  const endedAt = cell('timestamp').replace(' ', 'T');
  const isTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(endedAt);
  return {
    runId: cell('run_id'),
    project: cell('project_name'),
    endedAt: isTime ? endedAt : undefined,
    seconds: amount(cell('duration')),
    co2eqKg: amount(cell('emissions')),
    energyKWh: amount(cell('energy_consumed')),
    ...hardwareOf(cell('gpu_model'), cell('cpu_model')),
  };
}

function amount(cell: string): number | undefined {
  const value = Number(cell);
  return cell !== '' && Number.isFinite(value) && value >= 0 ? value : undefined;
}

// Cards are counted in the name: `2 x Tesla T4`. Processors are not: `cpu_count` is of threads.
function hardwareOf(gpu: string, cpu: string): Pick<Emissions, 'hardware' | 'count'> {
  const [, count, card] = /^(?:(\d{1,4}) x )?(.+)$/.exec(gpu) ?? [];
  const name = card ?? cpu;
  if (name === '' || name.length > 80 || /^(?:none|nan|null)$/i.test(name)) return {};
  return { hardware: name, ...(card && Number(count) > 0 ? { count: Number(count) } : {}) };
}
