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

/** The same for a share or another value in [0, 1], where a whole number written leaves no room. */
export function shareTolerance(written: string): number {
  return Math.min(roundingTolerance(written), 0.005 + 1e-9);
}
