import { area, curveStepAfter, line } from 'd3-shape';
import type { Mark } from './svg.ts';

/** A line that keeps its height until the next point, as a share that falls only at events. */
export function stepLine(
  className: string,
  points: readonly { readonly x: number; readonly y: number }[],
): Mark {
  const steps = line<{ readonly x: number; readonly y: number }>(
    ({ x }) => x,
    ({ y }) => y,
  );
  return path(className, steps.curve(curveStepAfter).digits(2)([...points]));
}

/** The ground between two such lines over the same places. */
export function stepArea(
  className: string,
  points: readonly { readonly x: number; readonly low: number; readonly high: number }[],
): Mark {
  const ground = area<{ readonly x: number; readonly low: number; readonly high: number }>(
    ({ x }) => x,
    ({ low }) => low,
    ({ high }) => high,
  );
  return path(className, ground.curve(curveStepAfter).digits(2)([...points]));
}

function path(className: string, d: string | null): Mark {
  return { name: 'path', attributes: { class: className, d: d ?? '' } };
}
