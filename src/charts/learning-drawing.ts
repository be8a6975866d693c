import { extent, max, min } from 'd3-array';
import { plotDrawing } from './axis.ts';
import type { Plot } from './axis.ts';
import { spreadLabels } from './labels.ts';
import type { ChartSize } from './plan.ts';
import { niceDomain } from './scale.ts';
import { circle, label, line, polyline } from './svg.ts';
import type { Drawing, Mark } from './svg.ts';
import { clip, estimatedWidth, wrap } from './words.ts';

/** One line: what it shows, and its points with steps rising. */
export interface Series {
  readonly name: string;
  readonly points: readonly { readonly step: number; readonly value: number }[];
}

/** Lines and the names of their axes. */
export interface LearningPicture {
  readonly series: readonly Series[];
  readonly measure: string;
  readonly xName: string;
}

/** Ways to draw a line, told apart by their dashes in grey; from the fourth on lines carry points. */
const STYLES = ['blue', 'orange d2', 'ink d3'] as const;
const MOST_POINTS = 12;
const KEY = 22;
const LINE = 14;
const MOST_NAME: Readonly<Record<ChartSize, number>> = { page: 84, mini: 76, card: 50 };

/** Lines with their names at the right, each beside a piece of its line, at the height of its end. */
export function learningDrawing(picture: LearningPicture, size: ChartSize): Drawing {
  const names = picture.series.map(({ name }) => namesOf(name, size));
  const widest = max(names.flat(), (text) => estimatedWidth(text)) ?? 0;
  const width = WIDTHS[size];
  const right = width - Math.ceil(widest) - KEY - 10;
  return plotDrawing(size, { ...axesOf(picture), frame: { width, right } }, (plot) => [
    ...picture.series.flatMap((one, i) => curve(plot, one, i)),
    ...endNames(plot, picture.series, names),
  ]);
}

const WIDTHS: Readonly<Record<ChartSize, number>> = { page: 320, mini: 300, card: 250 };

function styleOf(index: number): string {
  return STYLES[index % STYLES.length] ?? STYLES[0];
}

// Two lines of text on the large figure; there is room for six such names.
function namesOf(name: string, size: ChartSize): string[] {
  return size === 'page' ? wrap(name, MOST_NAME.page, 2) : [clip(name, MOST_NAME[size])];
}

function axesOf({ series, measure, xName }: LearningPicture) {
  const points = series.flatMap((one) => one.points);
  const [low = 0, high = 1] = extent(points, ({ value }) => value);
  const [first, last] = [
    min(points, ({ step }) => step) ?? 0,
    max(points, ({ step }) => step) ?? 1,
  ];
  return {
    x: { domain: [first < last / 3 ? 0 : first, last], name: xName },
    y: { domain: niceDomain(low, high), name: measure },
  } as const;
}

function curve(plot: Plot, { points }: Series, index: number): Mark[] {
  const path = points.map(({ step, value }) => [plot.x(step), plot.y(value)] as const);
  const every = Math.ceil(path.length / MOST_POINTS);
  const some = path.filter((_, i) => i % every === 0);
  return [polyline(`line ${styleOf(index)}`, path), ...pointsOn(some, index)];
}

function pointsOn(path: readonly (readonly [number, number])[], index: number): Mark[] {
  return index < STYLES.length ? [] : path.map(([x, y]) => circle('pt hollow', x, y, 3));
}

function endNames(
  { frame, y }: Plot,
  series: readonly Series[],
  names: readonly (readonly string[])[],
): Mark[] {
  const wanted = series.map(({ points }) => y(points.at(-1)?.value ?? 0));
  const heights = names.map(({ length }) => length * LINE + 2);
  const column = { low: frame.top - 8, high: frame.bottom + 8, heights };
  return spreadLabels(wanted, column).flatMap((middle, i) => {
    const texts = names[i] ?? [];
    const x = frame.right + 6;
    const first = middle + 4 - ((texts.length - 1) * LINE) / 2;
    return [
      line(`line ${styleOf(i)}`, x, middle, x + KEY - 4, middle),
      ...pointsOn([[x + KEY / 2 - 2, middle]], i),
      ...texts.map((text, j) => label('axl', x + KEY, first + j * LINE, text)),
    ];
  });
}
