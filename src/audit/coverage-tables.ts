import type { SeenCode } from './code.ts';
import type { CoverageTable } from './coverage-table.ts';
import { cover } from './checklists/cover.ts';
import { DATASHEET } from './checklists/datasheet.ts';
import { MODEL_CARD } from './checklists/model-card.ts';
import { REFORMS } from './checklists/reforms.ts';
import { REPRODUCIBILITY } from './checklists/reproducibility.ts';
import { mlTestScore } from './ml-test-score/score.ts';
import { TABLE_IDS } from './table-ids.ts';
import type { TableId } from './table-ids.ts';

const TABLES: Readonly<Record<TableId, (seen: SeenCode) => CoverageTable>> = {
  'ml-test-score': mlTestScore,
  'model-card': ({ project }) => cover(MODEL_CARD, project),
  datasheet: ({ project }) => cover(DATASHEET, project),
  reforms: ({ project }) => cover(REFORMS, project),
  reproducibility: ({ project }) => cover(REPRODUCIBILITY, project),
};

/** How far a project answers the checklists asked for. */
export function coverageTables(seen: SeenCode, ids: readonly TableId[]): CoverageTable[] {
  return TABLE_IDS.filter((id) => ids.includes(id)).map((id) => TABLES[id](seen));
}
