import type { Chart } from '../charts/chart.ts';
import type { FactNoteContent } from './fact-note.ts';

/** One question and its answer. `html` comes from checked prose or escaped text. */
export interface Answer {
  readonly term: string;
  readonly html: string;
  /** Chip in front of the answer: "Not measured". */
  readonly chip?: string;
}

/** A cell of a table: plain text, with an optional strip and note. */
export interface Cell {
  readonly text: string;
  /** Inline SVG beside or instead of the text. */
  readonly strip?: string;
  readonly note?: FactNoteContent;
  /** Smaller second line. */
  readonly detail?: string;
  /** True when the cell says that something is missing. */
  readonly chip?: boolean;
}

export interface Column {
  readonly label: string;
  /** Right-aligned figures. */
  readonly numeric?: boolean;
  /** Holds a strip and needs room. */
  readonly strip?: boolean;
}

/** A table whose first cell in each row is its heading. */
export interface TableContent {
  readonly label: string;
  readonly columns: readonly Column[];
  readonly rows: readonly {
    readonly id?: string;
    readonly strong?: boolean;
    readonly cells: readonly Cell[];
  }[];
  /** Takes the full width of the page. */
  readonly wide?: boolean;
  readonly caption?: string;
}

/** One point of a list; both parts are HTML. */
export interface ListItem {
  readonly title?: string;
  readonly html: string;
}

/** A part of a section. Components show blocks by kind and decide nothing. */
export type Block =
  | { readonly kind: 'lead'; readonly html: string; readonly chip?: string }
  | { readonly kind: 'prose'; readonly html: string }
  | { readonly kind: 'note'; readonly title: string; readonly html: string }
  | { readonly kind: 'answers'; readonly items: readonly Answer[] }
  | { readonly kind: 'more'; readonly summary: string; readonly items: readonly Answer[] }
  | { readonly kind: 'results'; readonly table: TableContent }
  /** Heading of what follows, and what it comes to. */
  | { readonly kind: 'part'; readonly title: string; readonly html: string }
  | { readonly kind: 'groups'; readonly table: TableContent }
  | { readonly kind: 'table'; readonly table: TableContent }
  | { readonly kind: 'charts'; readonly charts: readonly Chart[] }
  | {
      readonly kind: 'code';
      readonly label: string;
      readonly id: string;
      readonly code: string;
      readonly language: 'bash';
    }
  | { readonly kind: 'list'; readonly items: readonly ListItem[] }
  | { readonly kind: 'sources'; readonly table: TableContent };

/** A part of a case study, with the address people link to. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A section, or nothing when it would be empty. */
export function section(
  id: string,
  title: string,
  blocks: readonly (Block | undefined)[],
): Section | undefined {
  const present = blocks.filter((block) => block !== undefined);
  return present.length > 0 ? { id, title, blocks: present } : undefined;
}
