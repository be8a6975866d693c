import { formatNumber } from '../../format/number.ts';
import type { Ledger } from './ledger.ts';

/** The ledger in one line: how many claims and numbers, and how well the numbers are backed. */
export function totalText({ claims, numbers, backed }: Ledger['totals']): string {
  const parts = [
    `${count(backed.verified)} verified against a file`,
    `${count(backed.reproducible)} reproducible with a command`,
    `${count(backed.stated)} stated by the author`,
    ...(backed.counted > 0 ? [`${count(backed.counted)} counted over the portfolio`] : []),
  ];
  return `${count(claims)} ${claims === 1 ? 'claim' : 'claims'}, ${count(numbers)} ${
    numbers === 1 ? 'number' : 'numbers'
  }: ${parts.join(', ')}.`;
}

function count(value: number): string {
  return formatNumber(value, { unit: 'count' });
}
