import { SECTION_FORMS, sectionTitled } from '../section-forms.ts';
import type { SectionForm, SectionTitle } from '../section-forms.ts';
import type { Row } from './reading.ts';
import { entryWithGap, isAddress, words } from './row.ts';

/**
 * Rows of text with one paragraph on each line, as Word documents give it: tabs before the dates of
 * entries, and often no mark before a bullet, which is then told by its section.
 */
export function readParagraphs(lines: readonly string[]): Row[] {
  const rows: Row[] = [];
  const seen = new Set<SectionTitle>();
  let form: SectionForm = 'prose';
  for (const line of lines.filter((each) => each.trim())) {
    const title = sectionTitled(line.trim());
    // A section comes once: a later paragraph of the same capitals is one of its own words.
    const isNew = title !== undefined && !seen.has(title);
    const row: Row = isNew ? { kind: 'heading', title } : rowOf(line, form);
    if (isNew) form = SECTION_FORMS[title];
    if (isNew) seen.add(title);
    rows.push(row);
  }
  return rows;
}

function rowOf(line: string, form: SectionForm): Row {
  const marked = /^\s*[•*]\s+/.exec(line)?.[0] ?? '';
  const text = words(line.slice(marked.length));
  if (marked) return { kind: 'bullet', text };
  const found = entryWithGap(line);
  if (found && line.includes('\t')) return found;
  if (isAddress(text)) return { kind: 'address', href: text };
  return { kind: form === 'told' || form === 'list' ? 'bullet' : 'text', text };
}
