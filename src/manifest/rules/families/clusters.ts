import type { ManifestPath } from '../../../findings/place.ts';
import { evaluationOf } from '../../family-evaluation.ts';
import { remarkAt } from '../../remark.ts';
import type { ManifestRule } from '../rule.ts';

const ROWS: ManifestPath = ['evaluation', 'clusters', 'rows'];

/** Every row is in one cluster or in none. */
export const clusters: ManifestRule = {
  id: 'families/clusters',
  holds: 'The sizes of the clusters and the rows in none add up to the rows of the data.',
  good: [
    `task: { type: clustering }
data: [{ name: Calls, size: { rows: 1000 } }]
splits: { parts: [{ name: train, n: 1000 }] }
evaluation: { clusters: { rows: [{ name: Night, n: 412 }, { name: Day, n: 570 }], noise: 18 } }`,
  ],
  bad: [
    `task: { type: clustering }
data: [{ name: Calls, size: { rows: 1000 } }]
splits: { parts: [{ name: train, n: 1000 }] }
evaluation: { clusters: { rows: [{ name: Night, n: 412 }, { name: Day, n: 670 }] } }`,
    `task: { type: clustering }
data: [{ name: Calls, size: { rows: 1000 } }]
splits: { parts: [{ name: train, n: 1000 }] }
evaluation: { clusters: { rows: [{ name: Night, n: 412 }, { name: Day, n: 570 }] } }`,
  ],
  find(project) {
    const { data = [], splits } = project.manifest;
    const given = evaluationOf(project, 'clustering')?.clusters;
    const rows = data[0]?.size?.rows;
    if (!given || rows === undefined || data.length > 1) return [];
    const total = given.rows.reduce((sum, { n }) => sum + n, given.noise ?? 0);
    // The clusters may be those of one part.
    if ([rows, ...(splits?.parts ?? []).map(({ n }) => n)].includes(total)) return [];
    const severity = total > rows ? 'error' : 'warning';
    const message = `The clusters hold ${total} rows${given.noise === undefined ? '' : ', those in none included'}; the data have ${rows}.`;
    const help = 'Check `n` of the clusters; rows in no cluster are counted in `noise`.';
    return [remarkAt(project, ROWS, { rule: clusters.id, severity, message, help })];
  },
};
