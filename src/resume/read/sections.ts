import { SECTION_FORMS } from '../section-forms.ts';
import { readPeriod } from './period.ts';
import type { ReadEntry, ReadItem, ReadSection, Row } from './reading.ts';

/** Sections of rows: what stands below a heading, an entry or a bullet belongs to it. */
export function sectionsOf(rows: readonly Row[]): ReadSection[] {
  return rows
    .reduce<readonly ReadSection[]>((sections, row) => {
      if (row.kind === 'heading')
        return [...sections, { title: row.title, entries: [], items: [], paragraphs: [] }];
      const last = sections.at(-1);
      return last ? [...sections.slice(0, -1), withRow(last, row)] : sections;
    }, [])
    .slice();
}

function withRow(section: ReadSection, row: Exclude<Row, { kind: 'heading' }>): ReadSection {
  const { entries, items } = section;
  if (row.kind === 'entry') return { ...section, entries: [...entries, entryOf(row)] };
  const entry = entries.at(-1);
  if (entry && SECTION_FORMS[section.title] !== 'list')
    return { ...section, entries: [...entries.slice(0, -1), told(entry, row)] };
  switch (row.kind) {
    case 'address':
      return { ...section, items: addressed(items, row.href) };
    case 'bullet':
      return { ...section, items: [...items, { text: row.text }] };
    case 'text':
      return { ...section, paragraphs: [...section.paragraphs, row.text] };
  }
}

function entryOf({ title, period }: Extract<Row, { kind: 'entry' }>): ReadEntry {
  return { title, period, ...readPeriod(period), bullets: [], notes: [] };
}

function told(entry: ReadEntry, row: Exclude<Row, { kind: 'heading' | 'entry' }>): ReadEntry {
  switch (row.kind) {
    case 'address':
      return { ...entry, address: row.href };
    case 'bullet':
      return { ...entry, bullets: [...entry.bullets, row.text] };
    case 'text':
      return { ...entry, notes: [...entry.notes, row.text] };
  }
}

function addressed(items: readonly ReadItem[], address: string): readonly ReadItem[] {
  const last = items.at(-1);
  return last ? [...items.slice(0, -1), { ...last, address }] : items;
}
