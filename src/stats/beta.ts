import { stirlingError } from './stirling.ts';

/** The two shapes of a beta distribution. */
interface Shapes {
  readonly a: number;
  readonly b: number;
}

/** A place in (0, 1) and its distance to 1, each to full precision. */
interface Place {
  readonly x: number;
  readonly y: number;
}

/** Beyond this many steps a fraction of shapes up to about 10⁹ has long settled. */
const MOST_STEPS = 100_000;
const TINY = 1e-300;
/** A few units in the last place: less would wait for rounding noise to end. */
const SETTLED = 2 ** -50;

/**
 * Regularised incomplete beta function I_x(a, b): the probability that a beta variable with shapes
 * `a` and `b` stays below `x` (DLMF 8.17). Continued fraction of Didonato and Morris (ACM TOMS
 * 18, 1992) by Lentz 1976, its factor by the saddle-point form of Loader 2000, which together keep
 * about 12 digits for shapes up to 10⁶. Where 1 − x is known more exactly than the subtraction gives it,
 * pass it as `rest`. Throws a RangeError unless x lies in [0, 1] and both shapes are positive and
 * finite.
 */
export function regularisedBeta(x: number, a: number, b: number, rest = 1 - x): number {
  requireShapes({ a, b });
  if (!(x >= 0 && x <= 1)) throw new RangeError(`Expected a value between 0 and 1, got ${x}`);
  if (x === 0 || rest === 0) return x === 0 ? 0 : 1;
  return Math.exp(logBelow({ x, y: rest }, { a, b }));
}

/**
 * Value that a beta variable with shapes `a` and `b` stays below with probability `p` in [0, 1].
 * 0 where it is smaller than about 10⁻³⁰⁴. Throws a RangeError unless both shapes are positive and
 * finite and p lies in [0, 1].
 */
export function betaQuantile(p: number, a: number, b: number): number {
  const odds = betaOddsQuantile(p, a, b);
  return odds === Infinity ? 1 : odds / (1 + odds);
}

/**
 * The same quantile as odds x / (1 − x) in [0, Infinity], which stay exact where x is next to 1.
 * Same errors as `betaQuantile`.
 */
export function betaOddsQuantile(p: number, a: number, b: number): number {
  requireShapes({ a, b });
  if (!(p >= 0 && p <= 1)) throw new RangeError(`Expected a probability from 0 to 1, got ${p}`);
  if (p === 0 || p === 1) return p === 0 ? 0 : Infinity;
  return p > 0.5 ? 1 / lowerOdds(1 - p, { a: b, b: a }) : lowerOdds(p, { a, b });
}

// On the logit of x the distribution is log-concave, so Newton's steps on log I never leave the
// root behind: after the first one they climb towards it from the left.
function lowerOdds(p: number, { a, b }: Shapes): number {
  const target = Math.log(p);
  let logit = Math.log(a / b);
  for (let step = 0; step < 200; step += 1) {
    const place = { x: 1 / (1 + Math.exp(-logit)), y: 1 / (1 + Math.exp(logit)) };
    if (logit < -700) return 0;
    const log = logBelow(place, { a, b });
    const move = (target - log) / Math.exp(logFactor(place, { a, b }) - log);
    logit += move;
    if (Math.abs(move) <= SETTLED * Math.max(1, Math.abs(logit))) break;
  }
  return Math.exp(logit);
}

/** Log of I_x(a, b), from whichever side its fraction settles quickly. */
function logBelow({ x, y }: Place, { a, b }: Shapes): number {
  if (x < (a + 1) / (a + b + 2)) return logTail({ x, y }, { a, b });
  return Math.log1p(-Math.min(1, Math.exp(logTail({ x: y, y: x }, { a: b, b: a }))));
}

function logTail(place: Place, shapes: Shapes): number {
  return logFactor(place, shapes) - Math.log(fraction(place, shapes));
}

/** Log of x^a (1 − x)^b / B(a, b), without the difference of large log-gammas (Loader 2000). */
function logFactor({ x, y }: Place, { a, b }: Shapes): number {
  const n = a + b;
  const errors = stirlingError(n) - stirlingError(a) - stirlingError(b);
  const scale = Math.log(a / n) + Math.log(b) - Math.log(2 * Math.PI);
  return errors - deviance(a, n * x) - deviance(b, n * y) + scale / 2;
}

/** found · ln(found / expected) + expected − found, exact also where the two are close. */
function deviance(found: number, expected: number): number {
  const ratio = (found - expected) / (found + expected);
  if (Math.abs(ratio) > 0.1) return found * Math.log(found / expected) + expected - found;
  let sum = (found - expected) * ratio;
  let term = 2 * found * ratio;
  for (let odd = 3; odd < 40; odd += 2) {
    term *= ratio * ratio;
    sum += term / odd;
  }
  return sum;
}

/** The fraction β₀ + α₁/(β₁ + α₂/(β₂ + …)) of Didonato and Morris, by modified Lentz. */
function fraction(place: Place, shapes: Shapes): number {
  let top = away(denominator(0, place, shapes));
  let [value, bottom] = [top, 0];
  for (let index = 1; index <= MOST_STEPS; index += 1) {
    const [alpha, beta] = [numerator(index, place, shapes), denominator(index, place, shapes)];
    bottom = 1 / away(beta + alpha * bottom);
    top = away(beta + alpha / top);
    value *= top * bottom;
    if (Math.abs(top * bottom - 1) <= SETTLED) break;
  }
  return value;
}

function numerator(m: number, { x }: Place, { a, b }: Shapes): number {
  const at = a + 2 * m - 1;
  return ((a + m - 1) / at) * ((a + b + m - 1) / at) * m * (b - m) * x * x;
}

function denominator(m: number, { x, y }: Place, { a, b }: Shapes): number {
  const at = a + 2 * m;
  // a − (a + b) x, from whichever of x and y is smaller, or its digits cancel.
  const ahead = x < y ? a - (a + b) * x : (a + b) * y - b;
  const first = m === 0 ? 0 : (m * (b - m) * x) / (at - 1);
  return m + first + ((a + m) / (at + 1)) * (ahead + 1 + m * (1 + y));
}

function away(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}

function requireShapes({ a, b }: Shapes): void {
  const wrong = [a, b].find((shape) => !(shape > 0 && shape < Infinity));
  if (wrong !== undefined) throw new RangeError(`Expected positive finite shapes, got ${wrong}`);
}
