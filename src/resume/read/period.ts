import { formatMonth } from '../../format/date.ts';
import { words } from '../../words/words.ts';

const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];

/**
 * The dates of a printed period, `2026-05` or `2026`. One date alone is start and end; no end while
 * it goes on. What is no date is left out.
 */
export function readPeriod(text: string): { start?: string; end?: string } {
  const [from = '', to = from] = text.split(/\s+[–-]\s+/);
  const [start, end] = [dateOf(from), dateOf(to)];
  return { ...(start ? { start } : {}), ...(end && to !== words().numbers.present ? { end } : {}) };
}

// Written again and compared, so that it reads every language the months are written in.
function dateOf(text: string): string | undefined {
  const year = /\d{4}/.exec(text)?.[0];
  if (!year || text === year) return year;
  const month = MONTHS.find((each) => formatMonth(`${year}-${each}`) === text);
  return month && `${year}-${month}`;
}
