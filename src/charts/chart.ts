/** A chart's numbers as a table, for readers and programs that cannot see the picture. */
export interface ChartTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A figure before it has a page: its finding, its picture, its numbers. */
export interface Chart {
  /** `confusion`, `roc`, …; unique in a project. */
  readonly id: string;
  /** The finding, one short sentence. */
  readonly title: string;
  /** Definition, split and n, one line. */
  readonly note: string;
  /** Sentence for readers who cannot see the picture; carries the numbers. */
  readonly label: string;
  /** Inline SVG with classes and no colours of its own. */
  readonly svg: string;
  readonly table: ChartTable;
}
