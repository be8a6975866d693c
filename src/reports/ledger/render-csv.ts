import { visibleText } from '../../findings/visible.ts';
import type { Ledger, LedgerClaim, LedgerFact, LedgerGroup, LedgerNumber } from './ledger.ts';

const COLUMNS = [
  'project',
  'claim',
  'exports',
  'number',
  'part',
  'fact',
  'value',
  'unit',
  'made from',
  'place',
  'level',
  'backing',
  'file',
  'at',
  'sha256',
  'command',
];

/** The ledger as a table (RFC 4180): one row for each fact behind each number of each claim. */
export function renderCsv({ groups }: Ledger): string {
  const rows = groups.flatMap((group) => group.claims.flatMap((claim) => claimRows(claim, group)));
  return [COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function claimRows(claim: LedgerClaim, { project, facts }: LedgerGroup): string[][] {
  const start = [project, claim.text, claim.exports.join('; ')];
  if (claim.numbers.length === 0)
    return [padded([...start, '', '', '', '', '', '', claim.place ?? ''])];
  return claim.numbers.flatMap((number) => {
    const own = number.facts.flatMap((id) => facts.find((fact) => fact.id === id) ?? []);
    return own.length === 0
      ? [padded([...start, ...unbound(number, claim)])]
      : own.map((fact) => padded([...start, number.text, number.part, ...factCells(fact)]));
  });
}

function unbound({ text, part, backing }: LedgerNumber, { place = '' }: LedgerClaim): string[] {
  return [text, part, '', '', '', '', place, '', backing];
}

function factCells(fact: LedgerFact): string[] {
  const { id, value, unit, madeFrom, place, level, backing } = fact;
  const { file = '', at = '', sha256 = '', command = '' } = fact;
  return [id, String(value), unit, madeFrom, place, level, backing, file, at, sha256, command];
}

function padded(cells: readonly string[]): string[] {
  return COLUMNS.map((_, index) => cells[index] ?? '');
}

const PLAIN_NEGATIVE = /^-(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/;

// A spreadsheet would run a cell that starts like a formula; a plain negative number is none.
function cell(text: string): string {
  const line = visibleText(text.replace(/\s+/g, ' '));
  const safe = /^[=+@-]/.test(line) && !PLAIN_NEGATIVE.test(line) ? `'${line}` : line;
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
