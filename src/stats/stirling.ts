/** Where the series below is exact to the last digit. */
const ENOUGH = 16;

/**
 * What Stirling's approximation of ln Γ(z + 1) leaves out: ln Γ(z + 1) − (z + ½) ln z + z −
 * ½ ln 2π, above 0 and falling to 0. The series of DLMF 5.11.1 from 16 on, below that lifted there
 * by Γ(z + 2) = (z + 1) Γ(z + 1); about 15 digits. Throws a RangeError unless z is positive.
 */
export function stirlingError(z: number): number {
  if (!(z > 0)) throw new RangeError(`Expected a positive number, got ${z}`);
  let [at, lifted] = [z, 0];
  while (at < ENOUGH) {
    lifted += (at + 0.5) * Math.log1p(1 / at) - 1;
    at += 1;
  }
  return lifted + series(at);
}

function series(z: number): number {
  const inverse = 1 / (z * z);
  const terms = [-691 / 360_360, 1 / 1188, -1 / 1680, 1 / 1260, -1 / 360, 1 / 12];
  return terms.reduce((sum, term) => sum * inverse + term, 0) / z;
}
