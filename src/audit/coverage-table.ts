/** How far one checklist is answered by one project. */
export interface CoverageTable {
  readonly project: string;
  /** Name of the checklist: "Model Card". */
  readonly name: string;
  readonly source: string;
  /** The sum in words, as its authors count: "7 of 9 sections". */
  readonly total: string;
  readonly rows: readonly CoverageRow[];
}

/** One item of a checklist. */
export interface CoverageRow {
  readonly item: string;
  /** 0, 0.5 or 1. */
  readonly points: number;
  /** Manifest paths or files that answer it; empty when nothing does. */
  readonly where: readonly string[];
  /** What would answer it in full: manifest paths, or a sentence; absent once it is. */
  readonly open?: string;
}
