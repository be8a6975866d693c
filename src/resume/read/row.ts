import type { Row } from './reading.ts';

/** Whether a row is nothing but an address. */
export function isAddress(text: string): boolean {
  return /^[a-z][a-z\d+.-]*:\/\/\S+$/i.test(text);
}

/**
 * The row of an entry, told by the gap before its dates: a tab, or two spaces or more. An entry
 * without dates has a tab at its end, or no gap at all. Undefined when there is no gap.
 */
export function entryWithGap(line: string): Extract<Row, { kind: 'entry' }> | undefined {
  const tab = line.lastIndexOf('\t');
  if (tab >= 0) return entry(line.slice(0, tab), line.slice(tab + 1));
  const [, title, period] = /^(.*\S) {2,}(\S.*)$/.exec(line) ?? [];
  return title === undefined || period === undefined ? undefined : entry(title, period);
}

/** An entry of these words. */
export function entry(title: string, period = ''): Extract<Row, { kind: 'entry' }> {
  return { kind: 'entry', title: words(title), period: words(period) };
}

/** A row with one more line of the same words; an address cannot go on. */
export function continued(row: Row, more: string): Row {
  switch (row.kind) {
    case 'entry':
      return { ...row, title: words(`${row.title} ${more}`) };
    case 'bullet':
    case 'text':
      return { ...row, text: words(`${row.text} ${more}`) };
    default:
      return row;
  }
}

/** Text without the white space of its layout. */
export function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
