/** Most numbers of rows that are tried one by one. */
const MOST_TRIED = 2000;

/** A share and its standard error as a program wrote them. */
export interface Share {
  readonly value: number;
  readonly stderr: number;
}

/**
 * Rows behind a share: lm-evaluation-harness writes √(p(1 − p) / (n − 1)), so n = p(1 − p)/s² + 1
 * (Biderman et al., arXiv:2405.14782, 2024). Undefined unless exactly one whole number of rows gives
 * this standard error, to the digits written, and a whole number of right answers among them.
 */
export function recoverRows({ value, stderr }: Share): number | undefined {
  if (!(value > 0 && value < 1 && stderr > 0)) return undefined;
  const [p, s] = [roundingOf(value), roundingOf(stderr)];
  const spread = value * (1 - value);
  const doubt = p * Math.abs(1 - 2 * value) + p * p;
  const fewest = Math.max(2, Math.floor((spread - doubt) / (stderr + s) ** 2 + 1));
  const most = Math.ceil((spread + doubt) / (stderr - s) ** 2 + 1);
  if (!(stderr > s) || most - fewest > MOST_TRIED || most > 1e12) return undefined;
  const fitting = Array.from({ length: most - fewest + 1 }, (_, index) => fewest + index).filter(
    (n) => fits({ value, stderr }, n, { p, s }),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

function fits(
  { value, stderr }: Share,
  n: number,
  { p, s }: { readonly p: number; readonly s: number },
): boolean {
  const right = Math.round(value * n);
  const share = right / n;
  if (Math.abs(share - value) > p + 1e-12) return false;
  return Math.abs(Math.sqrt((share * (1 - share)) / (n - 1)) - stderr) <= s + 1e-12;
}

// Half a unit of the last decimal; a number with all digits of a double is exact but for its last.
function roundingOf(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  const decimals = (digits.split('.')[1] ?? '').length - Number(exponent);
  return digits.replace(/\D/g, '').length >= 12 ? 1e-12 : 10 ** -decimals / 2;
}
