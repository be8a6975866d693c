import type { Chart } from '../charts/chart.ts';
import type { FactNoteContent } from './fact-note.ts';
import type { LinkContent } from './links.ts';

/** One question and its answer. `html` comes from checked prose or escaped text. */
export interface Answer {
  /** Anchor, where something links to the answer. */
  readonly id?: string;
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
  /** Anchor, where something links to the table. */
  readonly id?: string;
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

/** A chart in its section. */
export interface PlacedChart extends Chart {
  /** The table of the section that holds the chart's numbers; without it the chart brings its own. */
  readonly numbersIn?: { readonly id: string; readonly label: string };
  /** Rows to show where the table is long, in words how many, and the way to all of them. */
  readonly excerpt?: {
    readonly rows: readonly (readonly string[])[];
    readonly text: string;
    readonly all: LinkContent;
  };
}

/** Rates of groups at one cut-off, as texts. */
export interface ThresholdTable {
  readonly caption: string;
  readonly rows: readonly {
    readonly name: string;
    readonly cells: readonly { readonly text: string; readonly detail: string }[];
  }[];
}

/** What happens to groups when the cut-off moves: tables that a small script makes into one. */
export interface ThresholdContent {
  /** Unique on the page; for the control. */
  readonly id: string;
  readonly title: string;
  readonly html: string;
  readonly charts: readonly Chart[];
  /** Heads of the columns; the first is that of the groups. */
  readonly columns: readonly string[];
  /** The cut-off in use first; readers without script see these. */
  readonly tables: readonly ThresholdTable[];
  /** Name of the control: "Cut-off". */
  readonly control: string;
  /** Place of the first table's cut-off among all of them, from 0. */
  readonly start: number;
  /** Number of cut-offs. */
  readonly count: number;
  /**
   * Texts of every cut-off as JSON that is safe in a script element: for each the words read out,
   * the words beside the control, the caption, and text and detail of each cell.
   */
  readonly texts: string;
  readonly note: string;
}

/** One point of a list; both parts are HTML. */
export interface ListItem {
  /** Anchor, where something links to the point. */
  readonly id?: string;
  readonly title?: string;
  readonly html: string;
  /** Set where it is not that of the page: claims are English. */
  readonly language?: 'en';
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
  | { readonly kind: 'thresholds'; readonly content: ThresholdContent }
  | { readonly kind: 'table'; readonly table: TableContent }
  | { readonly kind: 'charts'; readonly charts: readonly PlacedChart[] }
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
