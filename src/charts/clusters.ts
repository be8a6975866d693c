import type { Project } from '../manifest/portfolio.ts';
import { barRowsDrawing } from './bar-rows.ts';
import type { BarRow } from './bar-rows.ts';
import { MISSING } from './part-lookup.ts';
import type { ChartPlan } from './plan.ts';
import { MOST_ROWS } from './row-columns.ts';
import { countText, plural, rateText } from './words.ts';

/** A group of rows that was found. */
interface Cluster {
  readonly name: string;
  readonly n: number;
  readonly silhouette?: number | undefined;
}

const NOISE = 'In no cluster';

/** Sizes of the clusters, the largest first, with their silhouettes (Rousseeuw 1987). */
export function clustersChart({ manifest }: Project): ChartPlan | undefined {
  const block = manifest.family === 'clustering' ? manifest.evaluation?.clusters : undefined;
  if (!block) return undefined;
  const clusters = [...block.rows].sort((a, b) => b.n - a.n);
  const noise = block.noise ?? 0;
  const title = titleOf(clusters, noise);
  return {
    id: 'clusters',
    caption: 'Rows by cluster',
    title,
    note: noteOf(clusters, block.stability),
    label: `Rows by cluster. ${title} ${clusters.map(({ name, n }) => `${name} ${countText(n)}`).join(', ')}.`,
    table: {
      head: ['Cluster', 'Rows', 'Mean silhouette'],
      rows: [...clusters.map(rowOf), ...(noise ? [[NOISE, countText(noise), MISSING]] : [])],
    },
    draw: (size) => barRowsDrawing(barsOf(clusters, noise), 'Rows', size),
  };
}

function titleOf(clusters: readonly Cluster[], noise: number): string {
  const total = clusters.reduce((sum, { n }) => sum + n, 0) + noise;
  const most = clusters[0];
  const rest = noise ? `; ${countText(noise)} in no cluster` : '';
  return `Largest of ${plural(clusters.length, 'cluster')}: ${most?.name ?? ''}, ${countText(most?.n ?? 0)} of ${plural(total, 'row')}${rest}.`;
}

function noteOf(clusters: readonly Cluster[], stability: number | undefined): string {
  const silhouette = clusters.some((cluster) => cluster.silhouette !== undefined)
    ? ' After the size: mean silhouette, -1 to 1; near 1, rows lie far from other clusters.'
    : '';
  const again =
    stability === undefined
      ? ''
      : ` Mean adjusted Rand index between fits on resampled rows: ${rateText(stability)}.`;
  const more = clusters.length - MOST_ROWS.page;
  const rest = more > 0 ? ` ${countText(more)} more in the table.` : '';
  return `Rows in each cluster.${silhouette}${again}${rest}`;
}

// Rows in no cluster stand apart: they are drawn last and in grey.
function barsOf(clusters: readonly Cluster[], noise: number): BarRow[] {
  const bars = clusters.map(({ name, n, silhouette }) => ({
    name,
    value: n,
    text: silhouette === undefined ? countText(n) : `${countText(n)}; ${rateText(silhouette)}`,
  }));
  const apart = { name: NOISE, value: noise, text: countText(noise), tone: 'grey' } as const;
  return noise ? [...bars.slice(0, MOST_ROWS.page - 1), apart] : bars;
}

function rowOf({ name, n, silhouette }: Cluster): string[] {
  return [name, countText(n), silhouette === undefined ? MISSING : rateText(silhouette)];
}
