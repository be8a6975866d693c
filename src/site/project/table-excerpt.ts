import type { Chart } from '../../charts/chart.ts';
import { countText } from '../../charts/words.ts';
import { words } from '../../words/words.ts';
import { paths } from '../paths.ts';
import type { PlacedChart } from '../section.ts';
import type { ProjectSource } from './source.ts';

/** Rows of a table that is opened below a chart; longer ones are nobody's reading. */
const MOST_ROWS = 60;

/** A chart of many points with some rows of its table, and the way to the page that has them all. */
export function withExcerpt({ site, project }: ProjectSource, chart: Chart): PlacedChart {
  const { rows } = chart.table;
  if (rows.length <= MOST_ROWS) return chart;
  const every = Math.ceil(rows.length / MOST_ROWS);
  const { allRows, excerpt } = words().questions;
  return {
    ...chart,
    excerpt: {
      rows: rows.filter((_, index) => index % every === 0),
      text: excerpt({ every: countText(every), all: countText(rows.length) }),
      all: { label: allRows, href: site.href(paths.projectMarkdown(project.id)) },
    },
  };
}
