/** Most the Trainer's rounding can move them: four decimals of seconds, three of rows a second. */
const SECONDS = 0.00005;
const SPEED = 0.0005;

/**
 * Rows behind an evaluation: seconds times rows a second, both as the Trainer rounds them. Undefined
 * unless the rounding leaves one whole number only.
 */
export function recoverRows(seconds: unknown, speed: unknown): number | undefined {
  if (typeof seconds !== 'number' || typeof speed !== 'number') return undefined;
  if (!(seconds > 0 && speed > 0 && seconds * speed < 1e12)) return undefined;
  const product = seconds * speed;
  const doubt = seconds * SPEED + speed * SECONDS;
  const rows = Math.round(product);
  return rows > 0 && doubt < 0.5 && Math.abs(product - rows) <= doubt + 1e-9 ? rows : undefined;
}
