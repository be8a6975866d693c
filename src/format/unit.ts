import { formatNumber } from './number.ts';
import type { NumberFormat } from './number.ts';

/** A number and the unit to print after it; the unit is empty for shares and counts. */
export interface Quantity {
  readonly number: string;
  readonly unit: string;
}

const BYTE_UNITS = ['B', 'kB', 'MB', 'GB', 'TB'];

/** Writes a value with its unit: bytes in decimal steps, shares and counts without one. */
export function formatQuantity(value: number, format: NumberFormat = {}): Quantity {
  const { unit = '' } = format;
  if (unit === 'bytes') return bytes(value, format);
  return { number: formatNumber(value, format), unit: unit === 'fraction' || unit === 'count' ? '' : unit };
}

function bytes(value: number, { towards, direction }: NumberFormat): Quantity {
  const step = Math.min(Math.max(0, Math.floor(Math.log10(Math.max(Math.abs(value), 1)) / 3)), BYTE_UNITS.length - 1);
  const format = { ...(towards ? { towards } : {}), ...(direction ? { direction } : {}) };
  return { number: formatNumber(value / 1000 ** step, format), unit: BYTE_UNITS[step] ?? 'B' };
}
