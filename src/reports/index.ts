/** What an author is told about every export: the ledger of claims, and its page in development. */
export { composeLedger } from './ledger/compose.ts';
export { composeLedgerPage } from './ledger/page.ts';
export type { LedgerChoice } from './ledger/compose.ts';
export type * from './ledger/ledger.ts';
export type { LedgerPage, LedgerPageGroup, LedgerRow } from './ledger/page.ts';
