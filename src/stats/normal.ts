import { requireLevel } from './domain.ts';

/** Coefficients from the highest power down to the constant. */
type Polynomial = readonly number[];

interface Ratio {
  readonly top: Polynomial;
  readonly bottom: Polynomial;
}

const CENTRE: Ratio = {
  top: [
    2.5090809287301226727e3, 3.3430575583588128105e4, 6.7265770927008700853e4,
    4.5921953931549871457e4, 1.3731693765509461125e4, 1.9715909503065514427e3,
    1.3314166789178437745e2, 3.387132872796366608,
  ],
  bottom: [
    5.226495278852854561e3, 2.8729085735721942674e4, 3.930789580009271061e4,
    2.1213794301586595867e4, 5.3941960214247511077e3, 6.871870074920579083e2,
    4.2313330701600911252e1, 1,
  ],
};

const SHOULDER: Ratio = {
  top: [
    7.7454501427834140764e-4, 2.27238449892691845833e-2, 2.4178072517745061177e-1,
    1.27045825245236838258, 3.64784832476320460504, 5.7694972214606914055, 4.6303378461565452959,
    1.42343711074968357734,
  ],
  bottom: [
    1.05075007164441684324e-9, 5.475938084995344946e-4, 1.51986665636164571966e-2,
    1.4810397642748007459e-1, 6.8976733498510000455e-1, 1.6763848301838038494,
    2.05319162663775882187, 1,
  ],
};

const TAIL: Ratio = {
  top: [
    2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.2426609473880784386e-3,
    2.6532189526576123093e-2, 2.9656057182850489123e-1, 1.7848265399172913358,
    5.4637849111641143699, 6.6579046435011037772,
  ],
  bottom: [
    2.04426310338993978564e-15, 1.4215117583164458887e-7, 1.8463183175100546818e-5,
    7.868691311456132591e-4, 1.48753612908506148525e-2, 1.3692988092273580531e-1,
    5.9983220655588793769e-1, 1,
  ],
};

/**
 * Value that a standard normal variable stays below with probability `p` in (0, 1).
 * Wichura, algorithm AS 241 (PPND16), Applied Statistics 37 (1988), about 16 digits.
 * Throws a RangeError outside (0, 1).
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`Expected a probability between 0 and 1, got ${p}`);
  const centred = p - 0.5;
  if (Math.abs(centred) <= 0.425) return centred * ratio(CENTRE, 0.180625 - centred * centred);
  const distance = Math.sqrt(-Math.log(Math.min(p, 1 - p)));
  const size = distance <= 5 ? ratio(SHOULDER, distance - 1.6) : ratio(TAIL, distance - 5);
  return Math.sign(centred) * size;
}

/**
 * Standard errors to each side of a two-sided normal interval: 1.96 for a level of 0.95. Throws a
 * RangeError unless the level lies in (0, 1).
 */
export function criticalValue(level: number): number {
  return normalQuantile(0.5 + requireLevel(level) / 2);
}

/**
 * Probability that a standard normal variable stays below `x`, 0 and 1 at the infinities.
 * Series of Marsaglia (Journal of Statistical Software 11, 2004) up to 3, Laplace's continued
 * fraction (1805) beyond; within 1e-15, and 12 digits of the lower tail down to −37.
 * Throws a RangeError for a value that is not a number.
 */
export function normalCdf(x: number): number {
  if (Number.isNaN(x)) throw new RangeError(`Expected a number, got ${x}`);
  const density = Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  if (Math.abs(x) <= 3) return 0.5 + density * oddSeries(x);
  const tail = density / tailFraction(Math.abs(x));
  return x < 0 ? tail : 1 - tail;
}

/** x + x³/3 + x⁵/(3·5) + …: all terms have one sign, so none cancel. */
function oddSeries(x: number): number {
  let [sum, term] = [x, x];
  for (let odd = 3; odd < 120; odd += 2) {
    term *= (x * x) / odd;
    sum += term;
  }
  return sum;
}

/** x + 1/(x + 2/(x + 3/(x + …))), from the inside out. */
function tailFraction(x: number): number {
  let value = x;
  for (let index = 120; index > 0; index -= 1) value = x + index / value;
  return value;
}

function ratio({ top, bottom }: Ratio, x: number): number {
  return evaluate(top, x) / evaluate(bottom, x);
}

function evaluate(polynomial: Polynomial, x: number): number {
  return polynomial.reduce((sum, coefficient) => sum * x + coefficient, 0);
}
