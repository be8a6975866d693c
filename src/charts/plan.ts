import type { Chart, ChartTable } from './chart.ts';
import { compactDrawing } from './compact.ts';
import { drawingSvg } from './svg.ts';
import type { Drawing } from './svg.ts';

/** `page`: a figure in a case study. `mini`: beside a home card. `card`: on a social image. */
export type ChartSize = 'page' | 'mini' | 'card';

/** A chart before its size is known. */
export interface ChartPlan {
  readonly id: string;
  /** What is drawn, a few words: "Precision by recall". */
  readonly caption: string;
  readonly title: string;
  readonly note: string;
  readonly label: string;
  readonly table: ChartTable;
  draw(size: ChartSize): Drawing;
}

/** The chart at one size. */
export function drawChart(plan: ChartPlan, size: ChartSize): Chart {
  const { id, title, note, label, table } = plan;
  const svg = drawingSvg(compactDrawing(plan.draw(size)), label);
  return { id, title, note, label, table, svg };
}
