import type { LedgerClaim } from './ledger.ts';

/** Claims of one text become one, with the exports of all; the first stays where it stands. */
export function merged(claims: readonly LedgerClaim[]): LedgerClaim[] {
  return [...Map.groupBy(claims, ({ text }) => text).values()].flatMap(([first, ...rest]) =>
    first
      ? [{ ...first, exports: [...new Set([first, ...rest].flatMap((claim) => claim.exports))] }]
      : [],
  );
}
