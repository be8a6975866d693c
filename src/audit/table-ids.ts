/** Checklists a report can show, in the order it shows them. */
export const TABLE_IDS = [
  'ml-test-score',
  'model-card',
  'datasheet',
  'reforms',
  'reproducibility',
] as const;
export type TableId = (typeof TABLE_IDS)[number];
