import type { Project } from '../manifest/portfolio.ts';
import { words } from '../words/words.ts';
import { barRowsDrawing } from './bar-rows.ts';
import type { BarRow } from './bar-rows.ts';
import { missing } from './part-lookup.ts';
import type { ChartPlan } from './plan.ts';
import { MOST_ROWS } from './row-columns.ts';
import { counted, countText, rateText } from './words.ts';

/** A group of rows that was found. */
interface Cluster {
  readonly name: string;
  readonly n: number;
  readonly silhouette?: number | undefined;
}

/** Sizes of the clusters, the largest first, with their silhouettes (Rousseeuw 1987). */
export function clustersChart({ manifest }: Project): ChartPlan | undefined {
  const block = manifest.family === 'clustering' ? manifest.evaluation?.clusters : undefined;
  if (!block) return undefined;
  const clusters = [...block.rows].sort((a, b) => b.n - a.n);
  const noise = block.noise ?? 0;
  const title = titleOf(clusters, noise);
  const { chartsOfClasses, naming } = words();
  const own = chartsOfClasses.clusters;
  const sizes = naming.pieces(clusters.map(({ name, n }) => `${name} ${countText(n)}`));
  return {
    id: 'clusters',
    caption: own.caption,
    title,
    note: noteOf(clusters, block.stability),
    label: own.label({ title, sizes }),
    table: {
      head: own.head,
      rows: [...clusters.map(rowOf), ...(noise ? [[own.noise, countText(noise), missing()]] : [])],
    },
    draw: (size) => barRowsDrawing(barsOf(clusters, noise), own.axis, size),
  };
}

function titleOf(clusters: readonly Cluster[], noise: number): string {
  const total = clusters.reduce((sum, { n }) => sum + n, 0) + noise;
  const most = clusters[0];
  const told = {
    clusters: counted(clusters.length),
    name: most?.name ?? '',
    size: countText(most?.n ?? 0),
    rows: counted(total),
  };
  const { title, titleNoise } = words().chartsOfClasses.clusters;
  return noise ? titleNoise({ ...told, noise: countText(noise) }) : title(told);
}

function noteOf(clusters: readonly Cluster[], stability: number | undefined): string {
  const { chartsOfClasses, naming } = words();
  const own = chartsOfClasses.clusters;
  const hasSilhouettes = clusters.some(({ silhouette }) => silhouette !== undefined);
  const more = clusters.length - MOST_ROWS.page;
  return naming.sentences([
    own.note,
    ...(hasSilhouettes ? [own.silhouette] : []),
    ...(stability === undefined ? [] : [own.stability(rateText(stability))]),
    ...(more > 0 ? [own.more(countText(more))] : []),
  ]);
}

// Rows in no cluster stand apart: they are drawn last and in grey.
function barsOf(clusters: readonly Cluster[], noise: number): BarRow[] {
  const { chartsOfClasses, naming } = words();
  const bars = clusters.map(({ name, n, silhouette }) => ({
    name,
    value: n,
    text: naming.clauses(
      silhouette === undefined ? [countText(n)] : [countText(n), rateText(silhouette)],
    ),
  }));
  const apart = {
    name: chartsOfClasses.clusters.noise,
    value: noise,
    text: countText(noise),
    tone: 'grey',
  } as const;
  return noise ? [...bars.slice(0, MOST_ROWS.page - 1), apart] : bars;
}

function rowOf({ name, n, silhouette }: Cluster): string[] {
  return [name, countText(n), silhouette === undefined ? missing() : rateText(silhouette)];
}
