/** A checklist others wrote, and where a manifest answers it. */
export interface Checklist {
  /** As people call it: "Model Card". */
  readonly name: string;
  readonly source: string;
  /** What its authors count: "sections". */
  readonly unit: string;
  readonly items: readonly ChecklistItem[];
}

/** One item of a checklist. */
export interface ChecklistItem {
  /** In our own words, short. */
  readonly item: string;
  /**
   * Manifest paths that answer it together; a star stands for every entry of a list, and `a or b`
   * for either. Empty where a manifest has no place for it.
   */
  readonly answeredBy: readonly string[];
}
