import { SECTION_FORMS, sectionTitled } from '../section-forms.ts';
import type { SectionForm } from '../section-forms.ts';
import type { Row } from './reading.ts';
import { continued, entry, entryWithGap, isAddress, words } from './row.ts';

/** Least indent of a title's further rows; what is told below an entry stands less far in. */
const TITLE_REST = 4;

interface Line {
  readonly text: string;
  /** Spaces before it. */
  readonly indent: number;
  readonly afterBlank: boolean;
}

/** Rows of text that was wrapped: plain text, and what a PDF's lines give. `lines` start at the first heading. */
export function readWrapped(lines: readonly string[]): Row[] {
  const rows: Row[] = [];
  let form: SectionForm = 'prose';
  for (const line of linesOf(lines)) {
    const last = rows.at(-1);
    if (last && goesOn(last, line, form)) {
      rows.splice(-1, 1, continued(last, line.text));
      continue;
    }
    const row = rowOf(line, form);
    if (row.kind === 'heading') form = SECTION_FORMS[row.title];
    rows.push(row);
  }
  return rows;
}

function linesOf(lines: readonly string[]): Line[] {
  return lines.flatMap((line, index) => {
    const text = line.trim();
    const afterBlank = index > 0 && lines[index - 1]?.trim() === '';
    return text ? [{ text, indent: line.length - line.trimStart().length, afterBlank }] : [];
  });
}

function goesOn(last: Row, { text, indent, afterBlank }: Line, form: SectionForm): boolean {
  if (afterBlank) return false;
  switch (last.kind) {
    case 'entry':
      return indent >= TITLE_REST;
    case 'bullet':
      // Below a paper its address stands; below an entry's bullet nothing but its own words.
      return indent > 0 && !(form === 'list' && isAddress(text));
    case 'text':
      return indent > 0 || form === 'prose';
    default:
      return false;
  }
}

function rowOf({ text, indent }: Line, form: SectionForm): Row {
  const title = indent === 0 ? sectionTitled(text) : undefined;
  if (title) return { kind: 'heading', title };
  const [, bullet] = /^[-•] +(.*)$/.exec(text) ?? [];
  if (bullet !== undefined) return { kind: 'bullet', text: words(bullet) };
  const hasEntries = form === 'told' || form === 'noted';
  if (hasEntries && indent === 0) return entryWithGap(text) ?? entry(text);
  if (isAddress(text)) return { kind: 'address', href: text };
  // Word documents without a tab come here too, and they carry no mark before a bullet.
  return { kind: form === 'list' && indent === 0 ? 'bullet' : 'text', text: words(text) };
}
