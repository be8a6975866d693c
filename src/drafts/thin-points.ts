import { CURVE_POINTS } from '../manifest/schema/plots.ts';

/** Every second, third, … point of a curve, first and last included, so that a manifest can hold it. */
export function thinPoints<T>(points: readonly T[], most = CURVE_POINTS): readonly T[] {
  const every = Math.ceil(points.length / (most - 1));
  return points.filter((_, index) => index % every === 0 || index === points.length - 1);
}
