import { wrapped } from '../../findings/wrapped.ts';
import { backingText } from './backing.ts';
import { exportsText } from './exports-text.ts';
import type { Ledger, LedgerClaim, LedgerFact, LedgerGroup, LedgerNumber } from './ledger.ts';
import { totalText } from './total-text.ts';

/** Widest line printed, in columns. */
const WIDTH = 100;

/** The ledger for a terminal: each project's claims with their numbers, then the facts behind them. */
export function renderPretty({ groups, totals }: Ledger): string {
  const parts = [...groups.map(groupLines), wrapped(totalText(totals), { width: WIDTH })];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function groupLines({ project, title, claims, facts }: LedgerGroup): string[] {
  return [
    ...lines(project ? `${project}: ${title}` : title, ''),
    ...claims.flatMap(claimLines),
    ...(facts.length > 0 ? ['', '  Facts behind these numbers', ...facts.flatMap(factLines)] : []),
  ];
}

function claimLines({ text, exports, numbers, place }: LedgerClaim): string[] {
  const source = place ? `; ${place}: stated by the author; no evidence file` : '';
  return [
    '',
    ...wrapped(text, { width: WIDTH, indent: '    ', first: '  ' }),
    ...lines(`in ${exportsText(exports)}${source}`, '      '),
    ...numbers.flatMap((number) => lines(numberText(number), '      ')),
  ];
}

function numberText({ text, part, facts }: LedgerNumber): string {
  return facts.length > 0 ? `${text}: ${part} of ${facts.join(' and ')}` : `${text}: ${part}`;
}

function factLines(fact: LedgerFact): string[] {
  const made = fact.madeFrom ? `, from ${fact.madeFrom}` : '';
  return [
    ...lines(fact.id, '    '),
    ...lines(`${fact.name}: ${fact.text}${made}`, '      '),
    ...lines(`${fact.place}; ${backingText(fact)}`, '      '),
  ];
}

function lines(text: string, indent: string): string[] {
  return wrapped(text, { width: WIDTH, indent: `${indent}${indent && '  '}`, first: indent });
}
