import { area, line as lineThrough } from 'd3-shape';
import { escapeXml } from '../format/escape.ts';

/** One SVG element without children: its name, its attributes, and its text if it has any. */
export interface Mark {
  readonly name: 'line' | 'rect' | 'circle' | 'path' | 'text';
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly text?: string;
}

/** An upright piece of an area: from `low` to `high` at `x`. */
export interface Span {
  readonly x: number;
  readonly low: number;
  readonly high: number;
}

/** A picture as data: the page prints it as SVG, the card redraws it with colours of its own. */
export interface Drawing {
  /** Class of the `svg` element. */
  readonly className: string;
  /** In units of the drawing; text is 12 to 13 of them high. */
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** One element as SVG; attributes and text are escaped, numbers keep two decimals. */
export function markSvg({ name, attributes, text }: Mark): string {
  const open = `<${name}${attributesText(attributes)}`;
  return text === undefined ? `${open}/>` : `${open}>${escapeXml(text)}</${name}>`;
}

/** A drawing as inline SVG that scales with its column. `label` is read out in its place. */
export function drawingSvg(drawing: Drawing, label: string): string {
  const { className, width, height, marks } = drawing;
  const viewBox = `0 0 ${trimNumber(width)} ${trimNumber(height)}`;
  return svgElement({ class: className, viewBox, role: 'img', 'aria-label': label }, marks);
}

/** An `svg` element around marks. */
export function svgElement(attributes: Mark['attributes'], marks: readonly Mark[]): string {
  return `<svg${attributesText(attributes)}>${marks.map(markSvg).join('')}</svg>`;
}

/** A line; `className` decides what it looks like. */
export function line(className: string, x1: number, y1: number, x2: number, y2: number): Mark {
  return { name: 'line', attributes: { class: className, x1, x2, y1, y2 } };
}

/** A filled box with its corner at (x, y). */
export function rectangle(
  className: string,
  x: number,
  y: number,
  width: number,
  height: number,
): Mark {
  return { name: 'rect', attributes: { class: className, x, y, width, height } };
}

/** A point. */
export function circle(className: string, cx: number, cy: number, r: number): Mark {
  return { name: 'circle', attributes: { class: className, cx, cy, r } };
}

/** Text with its baseline at (x, y). */
export function label(
  className: string,
  x: number,
  y: number,
  text: string,
  anchor: 'start' | 'middle' | 'end' = 'start',
): Mark {
  const attributes = {
    class: className,
    x,
    y,
    'text-anchor': anchor === 'start' ? undefined : anchor,
  };
  return { name: 'text', attributes, text };
}

/** A line through points, straight from one to the next. Throws where a point is not finite. */
export function polyline(className: string, points: readonly (readonly [number, number])[]): Mark {
  const path = lineThrough<readonly [number, number]>(
    ([x]) => finite(x),
    ([, y]) => finite(y),
  );
  return { name: 'path', attributes: { class: className, d: path.digits(2)(points) ?? '' } };
}

/** The ground between two lines over the same places. Throws where a coordinate is not finite. */
export function areaBetween(className: string, points: readonly Span[]): Mark {
  const ground = area<Span>(
    ({ x }) => finite(x),
    ({ low }) => finite(low),
    ({ high }) => finite(high),
  );
  return { name: 'path', attributes: { class: className, d: ground.digits(2)(points) ?? '' } };
}

/** Writes a coordinate with at most two decimals. Throws on NaN and infinities: they are our bug. */
export function trimNumber(value: number): string {
  return String(Math.round(finite(value) * 100) / 100 + 0); // + 0 turns -0 into 0
}

function finite(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`A coordinate must be finite, got ${value}`);
  return value;
}

function attributesText(attributes: Mark['attributes']): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]) =>
        ` ${name}="${typeof value === 'number' ? trimNumber(value) : escapeXml(value ?? '')}"`,
    )
    .join('');
}
