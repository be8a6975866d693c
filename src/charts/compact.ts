import type { Drawing, Mark } from './svg.ts';

/**
 * A drawing that looks the same in fewer characters, for a page that carries many: coordinates to a
 * tenth of a unit, paths from point to point, and lines of one class that follow each other as one
 * path.
 */
export function compactDrawing(drawing: Drawing): Drawing {
  return { ...drawing, marks: joinedLines(drawing.marks.map(rounded)) };
}

const TENTHS = 10;

function rounded(mark: Mark): Mark {
  const attributes: Mark['attributes'] = Object.fromEntries(
    Object.entries(mark.attributes).map(([name, value]) => [name, shorter(name, value)] as const),
  );
  return { ...mark, attributes };
}

function shorter(name: string, value: string | number | undefined): string | number | undefined {
  if (typeof value === 'number') return inTenths(value) / TENTHS;
  return name === 'd' && value !== undefined ? fromPointToPoint(value) : value;
}

function inTenths(value: number): number {
  return Math.round(value * TENTHS);
}

const STEPS = /([ML])(-?[\d.]+),(-?[\d.]+)|Z/g;

// Each step starts where the rounded last one ended, so that rounding never adds up.
function fromPointToPoint(d: string): string {
  if (d.replace(STEPS, '') !== '') return d;
  let [x, y] = [0, 0];
  const steps = [...d.matchAll(STEPS)].map(([, command, right, down]) => {
    if (!command) return 'z';
    const [lastX, lastY] = [x, y];
    [x, y] = [inTenths(Number(right)), inTenths(Number(down))];
    return command === 'M' ? `M${tenths(x)},${tenths(y)}` : step(x - lastX, y - lastY);
  });
  return steps.join('');
}

function step(right: number, down: number): string {
  if (down === 0) return `h${tenths(right)}`;
  return right === 0 ? `v${tenths(down)}` : `l${tenths(right)},${tenths(down)}`;
}

function tenths(value: number): string {
  return String(value / TENTHS);
}

function joinedLines(marks: readonly Mark[]): Mark[] {
  const runs: Mark[][] = [];
  for (const mark of marks) {
    const run = runs.at(-1);
    if (run?.[0] && isPlainLine(mark) && isPlainLine(run[0]) && sameClass(mark, run[0]))
      run.push(mark);
    else runs.push([mark]);
  }
  return runs.flatMap((run) => (run.length > 1 ? [joined(run)] : run));
}

const LINE = ['class', 'x1', 'x2', 'y1', 'y2'];

function isPlainLine({ name, attributes }: Mark): boolean {
  const names = Object.keys(attributes);
  return (
    name === 'line' && names.length === LINE.length && names.every((key) => LINE.includes(key))
  );
}

function sameClass(a: Mark, b: Mark): boolean {
  return a.attributes.class === b.attributes.class;
}

function joined(lines: readonly Mark[]): Mark {
  const d = lines.map(({ attributes: { x1, x2, y1, y2 } }) =>
    fromPointToPoint(`M${Number(x1)},${Number(y1)}L${Number(x2)},${Number(y2)}`),
  );
  return { name: 'path', attributes: { class: lines[0]?.attributes.class, d: d.join('') } };
}
