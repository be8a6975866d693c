/** Decimals of a number as written: `0.90` has two, `12` none, `1e-3` three. */
export function decimalsOf(written: string): number {
  const match = /^[+-]?\d*(?:\.(\d*))?(?:e([+-]?\d+))?$/i.exec(written.trim());
  if (!match) return 0;
  return Math.max(0, (match[1]?.length ?? 0) - Number(match[2] ?? 0));
}

/** Half a unit of the last decimal written: how far rounding may have moved the value. */
export function roundingTolerance(written: string): number {
  return 0.5 * 10 ** -Math.min(decimalsOf(written), 15) + 1e-9;
}
