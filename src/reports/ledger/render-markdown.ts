import { visibleText } from '../../findings/visible.ts';
import { backingText } from './backing.ts';
import { exportsText } from './exports-text.ts';
import type { Ledger, LedgerClaim, LedgerGroup } from './ledger.ts';
import { totalText } from './total-text.ts';

/** The ledger as Markdown: a table of numbers and a table of facts for each project. */
export function renderMarkdown({ groups, totals }: Ledger): string {
  const parts = ['# Ledger', totalText(totals), ...groups.flatMap(groupParts)];
  return `${parts.join('\n\n')}\n`;
}

function groupParts({ title, claims, facts }: LedgerGroup): string[] {
  const rows = facts.map((fact) => [fact.id, fact.text, fact.place, backingText(fact)]);
  return [
    `## ${cell(title)}`,
    table(['Claim', 'Printed in', 'Number', 'Fact'], claims.flatMap(claimRows)),
    ...(rows.length > 0 ? [table(['Fact', 'Value', 'Written in', 'Evidence'], rows)] : []),
  ];
}

function claimRows({ text, exports, numbers, place }: LedgerClaim): string[][] {
  const where = exportsText(exports);
  const source = place ? `stated by the author in ${place}; no evidence file` : '';
  if (numbers.length === 0) return [[text, where, '', source]];
  return numbers.map((number, index) => {
    const facts = number.facts.join(' and ');
    const bound = facts ? `${number.part} of ${facts}` : source || number.part;
    return [index === 0 ? text : '', index === 0 ? where : '', number.text, bound];
  });
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map(cell).join(' | ')} |`)
    .join('\n');
}

// What an author wrote must stay in its cell and mean nothing to Markdown.
function cell(text: string): string {
  return visibleText(text.replace(/\s+/g, ' ').trim()).replace(/[\\|<>*_`[\]]/g, '\\$&');
}
